## The space of a cooperative.

space-switch-title = Choose your cooperative
space-hello = Hello { $name }
space-to-prepare =
    { $n ->
        [one] { $n } order to prepare
       *[other] { $n } orders to prepare
    }
space-to-prepare-detail = Tap here to begin.
space-nothing-waits = Nothing to prepare for now.
space-waiting = What waits
space-tile-prepare = Orders to prepare
space-tile-hand-over = Parcels to hand over
space-tile-products = My products
space-tile-shop = My shop
space-ready-by = To prepare by { $day }
space-call = Call { $name }
space-search = Number, name or phone
space-list-empty = No order here.
space-together-title = Hand several parcels to the courier
space-together-do = The courier has taken these parcels
space-error-chosen = Tick the parcels that the courier has taken.

space-step-take = Take
space-step-pack = Pack
space-step-photo = Photograph the closed parcel
space-step-label = Stick the label on
space-step-leave = Hand the parcel over
space-steps = What has been done
space-error-taken = Tick each product you have put in the parcel.
space-advice-fragile = Fragile: wrap each piece and fill the gaps.
space-advice-closed = Close the box well with tape.
space-buyer-note = Message from the customer:
space-photo-label = Photo of the parcel
space-photo-hint = The customer will see this photo.
space-photo-shown = The photo the customer sees
space-photo-again = Take the photo again
space-photo-replaced = The new photo is saved.
space-pack-do = It is packed
space-packed = It is packed. The customer has been told.
space-label-open = See the label to print
space-label-write = No printer? Write this in big letters on the parcel:
space-label-how = Print this page from the browser’s menu, at 100 × 150 mm. This QR code opens the parcel’s page for your members.
space-hand-over-do = The courier has taken the parcel
space-handed-over = Parcel handed to the courier. The customer has been told.
space-handed-over-together =
    { $n ->
        [0] These parcels had been handed over already.
        [one] { $n } parcel handed to the courier.
       *[other] { $n } parcels handed to the courier.
    }
space-collect-do = The customer has taken the parcel and paid
space-collected = Parcel given to the customer.
space-already-done = This is done already. Here is the order as it stands.
space-no-tracking-number = No tracking number is left. Call the Twiza team: nothing has changed.

space-contents = In the parcel
space-buyer = The customer
space-cash = The courier collects
space-no-cash = Nothing to collect
space-contact-hidden = The delivery is over: phone and address are hidden.

space-shortage-title = A product is missing
space-shortage-which = Which product is missing?
space-shortage-warning = The parcel will be cancelled and the customer told. The product will be marked sold out.
space-shortage-do = Cancel this parcel
space-shortage-told = Parcel cancelled. The customer has been told.
space-shortage-reason = No longer in stock: { $products }.
space-error-missing = Tick the product that is missing.

space-sheet-title = Hand-over sheet of { $day }
space-sheet-today = Today’s hand-over sheet
space-sheet-empty = No parcel was handed over that day.
space-sheet-how = Print this page: you sign, the courier signs.
space-sheet-parcel = Parcel
space-sheet-carrier = Carrier
space-sheet-code = Tracking number
space-sheet-recipient = Recipient
space-sheet-commune = Commune
space-sheet-weight = Weight
space-sheet-grams = Weight (g)
space-sheet-cash = To collect
space-sheet-sign-cooperative = Signature of the cooperative
space-sheet-sign-carrier = Signature of the courier
space-awaited = The buyer has not confirmed or paid yet: do not pack this parcel.
space-awaited-short = Waits for the buyer
space-awaited-count =
    { $n ->
        [one] { $n } order waits for its buyer to confirm or pay. There is nothing to prepare for it.
       *[other] { $n } orders wait for their buyers to confirm or pay. There is nothing to prepare for them.
    }
space-awaits-confirmation = The buyer has to confirm
space-awaits-confirmation-until = This is their first order. Pack nothing before they answer. Without an answer before { $when }, the order is cancelled and your products go back on sale.
space-awaits-transfer = The transfer has not arrived yet
space-awaits-transfer-until = Pack nothing before it does. Without a transfer before { $when }, the order is cancelled and your products go back on sale.
space-confirm-do = Confirmed by telephone
space-confirmed = Noted: the buyer has confirmed. You can prepare the parcel.
space-tile-stock = My stock
