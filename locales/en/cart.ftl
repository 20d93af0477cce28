cart-title = Your basket
cart-lead =
    { $n ->
        [one] { $n } cooperative, so { $n } parcel and one delivery.
       *[other] { $n } cooperatives, so { $n } parcels and { $n } deliveries.
    }
cart-empty = Your basket is empty.
cart-see-products = See the products
cart-summary = Summary
cart-goods = Products
cart-deliveries =
    { $n ->
        [one] Delivery ({ $n } parcel)
       *[other] Delivery ({ $n } parcels)
    }
cart-delivery-unknown = depends on the city
cart-parcel-goods = Products of the parcel
cart-parcel-total = Total of the parcel
cart-parcel-rank = Parcel { $n }/{ $count }
cart-cash-title = To pay to the courier
cart-cash-hint =
    { $n ->
        [one] In cash, on delivery. Have the exact change ready.
       *[other] In cash, to each courier: { $n } parcels, { $n } payments. Have the exact change ready.
    }
cart-cash-row = Parcel { $n }, { $cooperative }
cart-nothing-to-pay-now = Nothing to pay now.
cart-order = Place order, { $amount }
cart-order-short = Place order
cart-go-on = Go on shopping
cart-settle-first = First settle what is marked in the basket.
cart-where = Where to deliver?
cart-how = Delivery
cart-other-deliveries = Other ways to deliver
cart-change-place = Change city
cart-delivery-to = Delivery to { $commune }
cart-set-destination = Deliver here
cart-set-delivery = Choose this delivery
cart-set-quantity = Change the quantity
cart-destination-set = Delivery to { $commune }. The prices are up to date.
cart-delivery-set = The delivery is set.
cart-way = { $carrier }, { $when }
cart-free = Delivery offered by the cooperative.
cart-until-free = Only { $amount } more and the cooperative offers the delivery of this parcel.
cart-line-name = { $product }, { $variant }
cart-line-price = { $price } · { $unit }
cart-remove = Remove: { $product }
cart-removed = Removed: { $product }.
cart-added = Added: { $product }.
cart-updated = { $product }: { $n } in the basket.
cart-clamped =
    { $n ->
        [one] { $product }: { $n } is left. We put { $n } in your basket.
       *[other] { $product }: { $n } are left. We put { $n } in your basket.
    }
cart-sold-out = Sold out since you added it.
cart-not-for-sale = This product is no longer sold.
cart-only-left =
    { $n ->
        [one] { $n } is left.
       *[other] { $n } are left.
    }
cart-keep =
    { $n ->
        [one] Keep { $n }
       *[other] Keep { $n }
    }
cart-price-changed = The price has changed: { $before } before, { $now } now.
cart-accept-prices = I accept this price
cart-prices-accepted = Today’s prices are accepted.
cart-split-title = Where your { $amount } go
cart-split-cooperatives =
    { $n ->
        [one] to the cooperative
       *[other] to the { $n } cooperatives
    }
cart-split-platform = to the platform
cart-split-packing = packing and payment
