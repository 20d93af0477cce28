order-title = Order { $number }
order-thanks = Thank you { $name }. Your order { $number } is received.
order-placed-at =
    { $n ->
        [one] Placed on { $when }, { $n } parcel.
       *[other] Placed on { $when }, { $n } parcels.
    }
order-what-next = The cooperatives are preparing your parcels.
order-keep-link = Keep the address of this page: it is all you need to follow the order.
order-address = Delivery address
order-payment = Payment
order-delivery = Delivery
order-expected = Expected
order-tracking-number = Tracking number
order-packed-photo = Photo of your packed parcel
order-step-received = Order received
order-step-confirm = Waiting for you to confirm
order-step-transfer = Waiting for your transfer
order-way = { $service }, { $carrier }
order-transfer = Transfer to make
order-transfer-amount = Amount
order-transfer-bank = Bank
order-transfer-holder = Account holder
order-transfer-reference = Reference to write
order-transfer-rib = Account number (RIB)
order-transfer-until = Before { $date }, otherwise the goods go back on sale.
order-contact = A question about a parcel? Call the cooperative.
order-cancel = Cancel the order
order-cancel-title = Cancel order { $number }?
order-cancel-means = The cooperatives are told and there is nothing to pay.
order-cancel-confirm = Yes, cancel the order
order-cancel-keep = No, keep the order
order-cancel-reason = Cancelled by the buyer
order-cancel-too-late = A parcel is ready already: the order can no longer be cancelled here. Call the cooperative.
order-cancelled = Order { $number } is cancelled.
order-law-title = Confirmation of your order
order-law-confirmation = We confirm your order { $number }, { $total } all taxes included.
order-confirm-title = Confirm your order
order-confirm-until = This is your first order. The cooperatives prepare your parcels as soon as you confirm, before { $when }. Without an answer, the products go back on sale.
order-confirm-do = I confirm, I pay { $total } on delivery
order-confirmed = Thank you, your order is confirmed. The cooperatives have been told.
order-confirmed-not-now = This order does not wait, or no longer waits, for a confirmation.
order-lapsed-unconfirmed = Order not confirmed in time
order-lapsed-unpaid = Transfer not received in time
