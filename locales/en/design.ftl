## The frame of every page and its components.

design-shortcuts = Shortcuts
design-sign-up = Create an account
design-about = About
design-mission = Twiza sells directly what Morocco’s rural cooperatives make.
design-moderation = Moderation
design-quantity = Quantity
design-less = Remove one
design-more = Add one
design-add-to-basket = Add to basket: { $product }
design-sold-out = Sold out
