place-region = Region
place-province = Province
place-commune = Town or commune
place-choose = Choose
place-show-communes = Show the communes

checkout-title = Place your order
checkout-not-sent = Order not sent yet.
checkout-you = You
checkout-phone = Phone
checkout-phone-hint = The courier calls you on this number.
checkout-name = Full name
checkout-email = E-mail (optional)
checkout-email-hint = To receive the confirmation and the tracking.
checkout-have-account = I have an account
checkout-delivery = Delivery
checkout-address = Address
checkout-address-hint = Number, street, district or douar.
checkout-landmark = Landmark (optional)
checkout-landmark-hint = For example, opposite the pharmacy.
checkout-payment = Payment
checkout-cash-means =
    { $n ->
        [one] You pay the courier when the parcel arrives.
       *[other] You pay each courier when their parcel arrives.
    }
checkout-transfer-means = We keep the goods for 72 hours, time for the transfer.
checkout-message = Message to the cooperatives (optional)
checkout-message-hint = For example, a day when you are away.
checkout-order-title = Your order
checkout-edit-cart = Edit the basket
checkout-compute = Compute the delivery
checkout-order-cash = Place order, I pay { $amount } on delivery
checkout-order-transfer = Place order, I pay { $amount } by bank transfer
checkout-law-prices = Prices in dirhams, all taxes included, delivery within the total.
checkout-law-withdrawal = You have 7 days after delivery to change your mind, without a reason (law 31-08, article 36). Perishable food and pieces made to measure are not taken back.
checkout-law-terms = By ordering you buy from each cooperative named above.
checkout-again = Reload the page, then order again. Nothing is lost.
checkout-sold-out = { $product }: sold out. Remove it from the basket to order the rest.
checkout-only-left =
    { $n ->
        [one] { $product }: { $n } is left. Change the quantity in the basket.
       *[other] { $product }: { $n } are left. Change the quantity in the basket.
    }
checkout-prices-changed = Some prices have changed. The total is now { $total }. If you agree, order again.
checkout-error-payment = This way of paying is not offered here. Choose another one.
checkout-total-changed = The total is now { $total }. If you agree, order again.
