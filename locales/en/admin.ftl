admin-title = What waits
admin-waiting = To do
admin-waiting-submissions = products to review
admin-waiting-late = parcels late to be packed
admin-waiting-transfers = transfers awaited
admin-waiting-cooperatives = cooperatives to welcome
admin-waiting-certificates = certificates to verify
admin-waiting-letters = mails not sent
admin-parcels = Parcels by state
admin-search-orders = Order, tracking number, name or phone
admin-search-cooperatives = Name of the cooperative
admin-any = All
admin-filter = Filter
admin-export = Download the list (CSV)
admin-all-orders = Show all orders
admin-no-orders = No order matches.
admin-no-cooperatives = No cooperative matches.
admin-column-reference = Parcel
admin-column-date = Date
admin-column-state = State
admin-column-cooperative = Cooperative
admin-column-buyer = Buyer
admin-column-commune = Commune
admin-column-carrier = Carrier
admin-column-tracking = Tracking
admin-column-weight = Billed weight
admin-column-cash = Cash to collect
admin-column-members = Members
admin-column-women = Women
admin-column-to-pack = To pack
admin-count-parcels = { $count ->
    [one] { $count } parcel
   *[other] { $count } parcels
  }
admin-count-letters = { $count ->
    [one] { $count } mail
   *[other] { $count } mails
  }
admin-count-cooperatives = { $count ->
    [one] { $count } cooperative
   *[other] { $count } cooperatives
  }
admin-goods = Products
admin-delivery = Delivery
admin-move-reason = Reason (refusal or cancellation)
admin-parcel-recorded = Recorded.
admin-parcel-not-now = This parcel has moved already. This is where it is.
admin-parcel-no-number = No tracking number is left. Ask the carrier for a new series.
admin-transfer-received = Transfer received
admin-transfer-recorded = The transfer is recorded.
admin-transfer-not-due = This transfer is no longer awaited.
admin-letters = Mails not sent
admin-letters-lead = These mails could not be delivered. Mend the cause, then send them again.
admin-no-letters = Every mail has left.
admin-letter-subject = Subject
admin-letter-recipient = Recipient
admin-letter-error = The server's answer
admin-letter-since = Written on
admin-letter-retry = Send again
admin-letter-again = The mail leaves again.
admin-letter-gone = This mail no longer waits.
admin-cooperative-active = Active
admin-cooperative-pending = Pending
admin-cooperative-suspended = Suspended
admin-awaited = Waiting for the buyer
admin-awaited-yes = Waits for the buyer
admin-awaited-no = May be packed
admin-order-own = A parcel of this order is of a cooperative that you belong to, or left within a year: another person of the team looks after it.
admin-confirmation-until = First order, to be confirmed before { $when }.
admin-confirmation-record = Confirmed by telephone
admin-confirmation-recorded = Confirmation recorded. The cooperatives have been told.
admin-confirmation-not-awaited = This order does not wait, or no longer waits, for a confirmation.
admin-waiting-confirmations = First orders to confirm
