## Why a carrier is chosen or refused, and what it says of a parcel.

shipping-refusal-none = No carrier offers this service for this town.
shipping-refusal-collection-not-offered = This cooperative does not offer collection.
shipping-refusal-zone-not-served = No carrier serves this town. Choose another kind of delivery.
shipping-refusal-too-heavy = This parcel is too heavy for one shipment. Remove some items or place two orders.
shipping-refusal-cash-too-high = The amount is more than the courier may collect. Pay by bank transfer or place two orders.
shipping-refusal-postal-monopoly = By law, light parcels belong to the post. Choose a service of Amana.

shipping-rule-postal-monopoly = Parcel under 1 kg: reserved for the post by law
shipping-rule-only-choice = The only carrier possible
shipping-rule-cheapest = The cheapest carrier

shipping-status-accepted = Parcel handed to the carrier
shipping-status-arrived-at-agency = Arrived at the agency
shipping-status-in-transit = On its way
shipping-status-out-for-delivery = Out for delivery
shipping-status-delivery-attempt = Delivery attempted
shipping-status-return-to-sender = Return requested
shipping-status-returned = Returned to the cooperative
shipping-status-delivered = Delivered
