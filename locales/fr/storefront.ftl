## Ce que voient les acheteurs : catalogue, produit, coopératives.

storefront-who-where = { $who } · { $where }
storefront-name-label = { $name }, { $label }
storefront-one-of-a-kind = Pièce unique
storefront-made-to-order = Sur commande
storefront-results = Résultats pour « { $words } »
storefront-more-than = Plus de { $n } produits
storefront-category = Catégorie
storefront-region = Région
storefront-guarantees = Garanties
storefront-price = Prix
storefront-price-min = De (DH)
storefront-price-max = À (DH)
storefront-price-from = À partir de { $price }
storefront-price-to = Jusqu’à { $price }
storefront-in-stock-only = Disponible tout de suite
storefront-show = Afficher les produits
storefront-sort = Trier par
storefront-sort-relevance = Pertinence
storefront-sort-newest = Plus récents
storefront-sort-price-up = Prix croissant
storefront-sort-price-down = Prix décroissant
storefront-nothing = Aucun produit ne correspond à ces filtres.
storefront-nothing-for = Rien pour « { $words } ».
storefront-nothing-hint = Retirez un filtre, essayez un autre mot, ou choisissez un rayon.
