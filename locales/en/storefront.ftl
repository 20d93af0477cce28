## What shoppers see: catalogue, product, cooperatives.

storefront-who-where = { $who } · { $where }
storefront-name-label = { $name }, { $label }
storefront-one-of-a-kind = One of a kind
storefront-made-to-order = Made to order
storefront-results = Results for “{ $words }”
storefront-more-than = More than { $n } products
storefront-category = Category
storefront-region = Region
storefront-guarantees = Guarantees
storefront-price = Price
storefront-price-min = From (MAD)
storefront-price-max = To (MAD)
storefront-price-from = From { $price }
storefront-price-to = Up to { $price }
storefront-in-stock-only = Available now
storefront-show = Show products
storefront-sort = Sort by
storefront-sort-relevance = Relevance
storefront-sort-newest = Newest
storefront-sort-price-up = Price, low to high
storefront-sort-price-down = Price, high to low
storefront-nothing = No product matches these filters.
storefront-nothing-for = Nothing for “{ $words }”.
storefront-did-you-mean = Did you mean “{ $words }”?
storefront-nothing-hint = Remove a filter, try another word, or choose an aisle.
storefront-place = { $place }, { $region }
storefront-question = Hello, I have a question about “{ $product }”: { $url }
storefront-share = { $product } on Twiza: { $url }
storefront-photo = Photo { $n }
storefront-ready =
    { $n ->
        [one] { $n } ready to ship
       *[other] { $n } ready to ship
    }
storefront-made-in =
    { $n ->
        [one] Made to order in { $n } day
       *[other] Made to order in { $n } days
    }
storefront-more-made-in =
    { $n ->
        [one] Beyond that, made to order in { $n } day
       *[other] Beyond that, made to order in { $n } days
    }
storefront-returnable = You have 7 days to change your mind (law ⁦31-08⁩).
storefront-not-returnable = Not taken back: perishable, or made for you (law ⁦31-08⁩). A fault is always refunded.
storefront-split = Where your { $amount } go
storefront-split-cooperative = to { $name }
storefront-split-to-cooperative = to the cooperative
storefront-split-platform = to the platform
storefront-split-packing = packaging and payment
storefront-of = Of { $amount } paid
storefront-free = free
storefront-way = { $service }: { $days }, { $price }
storefront-free-from = Free delivery from { $amount } with this cooperative.
storefront-delivery-to = Delivery to { $place }
storefront-change-place = Change city
storefront-choose-place = Choose your city to see delivery price and date
storefront-no-way = No carrier delivers this product to this city.
storefront-pay = Payment in cash, on delivery
storefront-ask = Ask a question on WhatsApp
storefront-share-link = Share
storefront-others = From the same cooperative
storefront-add = Add to basket
storefront-choose = Choose a size
storefront-about = About the product
storefront-facts = Details
storefront-seller = The seller
storefront-visit = Visit the cooperative
storefront-gone = This product is no longer on sale
storefront-gone-hint = The cooperative has withdrawn it. There are other products to see.
storefront-fact-origin = Origin
storefront-fact-net = Net content
storefront-fact-ingredients = Ingredients
storefront-fact-allergens = Allergens
storefront-fact-storage = Storage
storefront-fact-lot = Lot and best before
storefront-fact-on-pack = Printed on the pack
storefront-fact-season = Season
storefront-fact-weight = Packed weight
storefront-fact-reference = Reference
storefront-fact-seller = Cooperative
storefront-fact-address = Address
storefront-fact-phone = Telephone
storefront-fact-email = E-mail
storefront-fact-register = Register of cooperatives
storefront-fact-ice = ICE
storefront-fact-tax = Tax number
storefront-pairs =
    { $n ->
        [one] { $n } pair
       *[other] { $n } pairs
    }
storefront-pieces =
    { $n ->
        [one] { $n } piece
       *[other] { $n } pieces
    }
storefront-months = { $first } to { $last }
storefront-certificate-valid = Verified. Valid until { $date }.
storefront-certificate-expired = This certificate expired on { $date }.
storefront-certificate-number = Number
storefront-certificate-issuer = Issued by
storefront-certificate-authority = Under the authority of
storefront-certificate-issued = Issued on
storefront-certificate-expires = Expires on
storefront-certificate-about = This certificate is about:
storefront-place-title = Where to deliver?
storefront-place-why = Your commune gives the delivery price and date. We remember it on this device.
storefront-place-name = Name of the city or commune
storefront-place-unknown = No commune of that name. Choose your region.
storefront-place-commune = City or commune
storefront-place-province = Province or prefecture
storefront-cooperative-name = Name or commune
storefront-all-regions = All regions
storefront-sector = Trade
storefront-all-sectors = All trades
storefront-no-cooperative = No cooperative matches.
storefront-all-cooperatives = All cooperatives
storefront-members = { $members }, { $women }
storefront-verified = Verified
storefront-verified-on = Verified on { $date }
storefront-since = Since { $year }
storefront-ships = Delivery from { $place }
storefront-ships-free = Delivery from { $place }, free from { $amount }
storefront-no-products = This cooperative has nothing on sale for now.
storefront-story = Their story
storefront-home-title = Buy directly from Morocco’s rural cooperatives
storefront-home-lead =
    { $n ->
        [one] Made by { $n } cooperative. You pay on delivery, in cash.
       *[other] Made by { $n } cooperatives. You pay on delivery, in cash.
    }
storefront-see-products = See the products
storefront-meet = Meet the cooperatives
storefront-aisles = Aisles
storefront-trust-cash = Pay in cash
storefront-trust-cash-hint = You pay when the parcel arrives
storefront-trust-delivery = Delivery all over Morocco
storefront-trust-delivery-hint = Price and date shown before you order
storefront-trust-returns = The right to change your mind
storefront-trust-returns-hint = The rule is written on each product
storefront-trust-verified = Each cooperative is verified
storefront-trust-verified-hint = Statutes and certificates checked
storefront-now = In season now
storefront-now-hint = Harvests and crafts: { $month }
storefront-featured = Cooperative of the month
storefront-how = How it works
storefront-how-order = You order
storefront-how-order-hint = A phone number is enough, no account needed.
storefront-how-pack = The cooperative prepares
storefront-how-pack-hint = They pack your parcel and hand it to the courier.
storefront-how-pay = You pay on receipt
storefront-how-pay-hint = In cash, parcel by parcel.
