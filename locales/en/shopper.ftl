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
