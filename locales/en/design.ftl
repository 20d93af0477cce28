## The frame of every page and its components.

design-shortcuts = Shortcuts
design-about = About
design-mission = Twiza sells directly what Morocco’s rural cooperatives make.
design-moderation = Moderation
design-quantity = Quantity
design-less = Remove one
design-more = Add one
design-add-to-basket = Add to basket: { $product }
design-sold-out = Sold out
design-error-title = Error: { $title }
design-label-cash = Cash to collect
design-label-paid = Nothing to collect
design-label-to = To
design-label-from = From
design-label-weight = Weight
design-label-fragile = Fragile
