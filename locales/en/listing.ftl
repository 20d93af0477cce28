## A cooperative's own products and the editor of three pages.

listing-my-products = My products
listing-new-title = Add a product
listing-edit-title = Change the product
listing-none = No product here.
listing-unnamed = Product without a name
listing-page = Page { $page }
listing-tab-all = All
listing-tab-live = On sale
listing-tab-waiting = In review
listing-tab-to-do = To finish or correct
listing-tab-sold-out = Sold out
listing-tab-photos = Photos
listing-tab-prices = Price and stock
listing-tab-texts = Name and story
listing-in-stock =
    { $n ->
        [one] { $n } in stock
       *[other] { $n } in stock
    }
listing-duplicate = Copy
listing-withdraw = Take off sale
listing-sell-again = Put back on sale
listing-withdrawn = The product is no longer on sale.
listing-put-back = The product is on sale again.
listing-later = Save and finish later
listing-sent-back = To correct before sending again:
listing-waiting-note = This product is in review. If you change it, you will have to send it again.
listing-live-note = Stock changes at once. The rest waits for a review; shoppers still see the old version.

listing-step-photos = Step 1 of 3 · Photos
listing-photos-legend = Take 1 to 5 photos. The first one matters most.
listing-photo-n = Photo { $n }
listing-photo-first = Move photo { $n } forward
listing-photo-later = Move photo { $n } back
listing-photo-remove = Remove photo { $n }
listing-photo-removed = Photo { $n } is removed.
listing-photo-put-back = The photo is back in its place.
listing-photos-full = The photo is not back: there is no room left. Remove another one, then add it again.
listing-take-photo = Take a photo
listing-choose-photos = Choose photos
listing-tip-window = Near the window
listing-tip-background = Plain background
listing-tip-whole = Whole product
listing-category-legend = Which product is it?
listing-error-category = Choose a kind of product.

listing-step-prices = Step 2 of 3 · Price and quantity
listing-size-n = Size { $n }
listing-further-size = Another size (optional)
listing-price = Price in dirhams
listing-stock = How many in stock
listing-you-receive = You receive { $amount }
listing-quantity = Contents
listing-unit = Unit
listing-unit-g = grams
listing-unit-ml = millilitres
listing-unit-piece = pieces
listing-unit-pair = pairs
listing-weight = Packed weight, in grams
listing-weight-hint = With the jar and the box. The delivery cost depends on it.
listing-sides = Size of the parcel (optional)
listing-sides-hint = Packed, in centimetres. A large light parcel costs more to deliver. If you leave them empty, only the weight counts.
listing-length = Length (cm)
listing-width = Width (cm)
listing-height = Height (cm)
listing-error-side = Write a number of centimetres up to { $max }, for example 12.5.
listing-error-sides = Write all three measures in centimetres, { $max } at most, or none.
listing-size-name = Name of the size (optional)
listing-size-name-fr = In French
listing-size-name-ar = In Arabic
listing-size-name-hint = For example 180 × 110 cm. Otherwise we write the contents.
listing-remove-size = Remove this size
listing-count-again = Save and work out again
listing-delay = Days to make it
listing-delay-hint = 0 if the product is ready. Otherwise, how many days it takes.

listing-step-texts = Step 3 of 3 · Name and story
listing-name-legend = Name and story
listing-name-fr = Name in French
listing-name-ar = Name in Arabic
listing-name-hint = For example: culinary argan oil.
listing-description-fr = Story in French
listing-description-ar = Story in Arabic
listing-description-hint = Who makes it, how, from what.
listing-mentions-legend = Ingredients and origin
listing-mentions-hint = The law asks for these words on food, in French and in Arabic.
listing-ingredients-fr = Ingredients or materials, in French
listing-ingredients-ar = Ingredients or materials, in Arabic
listing-allergens = Allergens
listing-allergens-hint = For example: nuts, sesame. Leave empty if there are none.
listing-storage-fr = How to keep it, in French
listing-storage-ar = How to keep it, in Arabic
listing-origin = Origin
listing-origin-hint = The village or the region.
listing-season-legend = Season
listing-season-hint = Tick the months of the harvest. No month: all year.
listing-special-legend = What is special
listing-one-of-a-kind = One of a kind
listing-fragile = Fragile
listing-returnable = May be returned within 7 days

listing-step-send = Check and send
listing-send = Send for review
listing-send-hint = We check it, then write to you. This is the product as shoppers will see it.
listing-sent = Sent. We check it and write to you.
listing-sent-before = This product is in review already.
listing-nothing-to-send = Nothing has changed: there is nothing to review.

listing-missing-photo = Add at least one photo.
listing-missing-offer = Write at least one size with its price.
listing-missing-name-fr = Write the name in French.
listing-missing-name-ar = Write the name in Arabic.
listing-missing-ingredients-fr = Write the ingredients in French.
listing-missing-ingredients-ar = Write the ingredients in Arabic.
listing-missing-storage-fr = Write how to keep it, in French.
listing-missing-storage-ar = Write how to keep it, in Arabic.
listing-missing-origin = Write the origin.
stock-title = Stock of your products
stock-hint = Count, correct with − and +, or write the number.
stock-save = Save these numbers
stock-saved = The stock is saved.
stock-error-count = Write a number, for example 12.
stock-error-moved = The stock has changed meanwhile, perhaps a sale. Check the number and save again.
stock-count =
    { $n ->
        [one] { $n } size on sale
       *[other] { $n } sizes on sale
    }
stock-confirmed = Thank you, your stock is confirmed.
stock-ask = Still in stock?
stock-ask-detail =
    { $n ->
        [one] One size has not been counted for a week.
       *[other] { $n } sizes have not been counted for a week.
    }
stock-ask-yes = Yes, all is right
stock-ask-no = No, I correct
