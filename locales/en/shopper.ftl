## What a shopper keeps in their account: addresses, orders, favourites, choices of mail.

address-title = My addresses
address-none = Keep the addresses where you have things delivered here. They fill in the order form.
address-new = Add an address
address-edit = Change the address
address-default = Default address
address-make-default = Make it the default
address-saved = The address is saved.
address-preferred = This address now comes first.
address-remove-title = Delete this address?
address-remove-means = Your orders keep the address they are delivered to.
address-remove-confirm = Yes, delete the address
address-remove-keep = No, keep the address
address-removed = The address is deleted.
address-full = You have { $most } addresses, which is the most. Delete one to add another.
address-choose = Deliver to one of my addresses
address-keep = Keep this address in my account
order-all = All my orders
order-awaits-you = waits for your answer
order-history-parcel = { $cooperative }: { $state }
order-claim = Add them to my account
order-claimed = Your earlier orders are in your account.
order-claimable = { $n ->
    [one] One order was placed without an account, with your e-mail address.
   *[other] { $n } orders were placed without an account, with your e-mail address.
}
order-count = { $n ->
    [one] One order
   *[other] { $n } orders
}
reorder-do = Buy again
reorder-added = { $n ->
    [0] Nothing could be put into the basket.
    [one] One product is in the basket, at today’s price.
   *[other] { $n } products are in the basket, at today’s prices.
}
reorder-gone = No longer available: { $names }.
reorder-fewer = Less is left than last time: { $names }.
reorder-repriced = The price has changed: { $names }.
reorder-price = { $before } before, { $now } now
favourite-title = My favourites
favourite-none = You have no favourites yet: touch the heart on a product’s page.
favourite-heart = Keep in my favourites
favourite-kept = It is among your favourites.
favourite-gone = It is no longer among your favourites.
favourite-sort = Sort them out
favourite-remove = Remove
favourite-away = is not for sale now
favourite-count = { $n ->
    [one] One favourite
   *[other] { $n } favourites
}
notification-title = Messages
notification-always = Always sent
notification-always-text = Those of your orders (received, sent, delivered, to confirm or to pay) and those that protect your account.
notification-choose = As you choose
notification-restock = Tell me when one of my favourites is back in stock
notification-saved = Your choice is kept.
notification-stop-title = Stop these messages?
notification-stop-text = You will get no more messages when one of your favourites is back. Your favourites stay in your account, and your orders go on writing to you.
notification-stop = Stop them
notification-stopped = Done: you will get no more of these messages.
