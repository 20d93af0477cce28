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
storefront-nothing-hint = Remove a filter, try another word, or choose an aisle.
