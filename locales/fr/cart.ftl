cart-title = Votre panier
cart-lead =
    { $n ->
        [one] { $n } coopérative, donc { $n } colis et une livraison.
       *[other] { $n } coopératives, donc { $n } colis et { $n } livraisons.
    }
cart-empty = Votre panier est vide.
cart-see-products = Voir les produits
cart-summary = Résumé
cart-goods = Produits
cart-deliveries =
    { $n ->
        [one] Livraison ({ $n } colis)
       *[other] Livraison ({ $n } colis)
    }
cart-delivery-unknown = selon la ville
cart-parcel-goods = Produits du colis
cart-parcel-total = Total du colis
cart-parcel-rank = Colis { $n }/{ $count }
cart-cash-title = À payer au livreur
cart-cash-hint =
    { $n ->
        [one] En espèces, à la livraison. Préparez l’appoint.
       *[other] En espèces, à chaque livreur : { $n } colis, { $n } paiements. Préparez l’appoint.
    }
cart-cash-row = Colis { $n }, { $cooperative }
cart-nothing-to-pay-now = Aucun paiement maintenant.
cart-order = Commander, { $amount }
cart-order-short = Commander
cart-go-on = Continuer mes achats
cart-settle-first = Réglez d’abord les points signalés dans le panier.
cart-where = Où livrer ?
cart-how = Livraison
cart-other-deliveries = Autres livraisons possibles
cart-change-place = Changer de ville
cart-delivery-to = Livraison à { $commune }
cart-set-destination = Livrer ici
cart-set-delivery = Choisir cette livraison
cart-set-quantity = Changer la quantité
cart-destination-set = Livraison à { $commune }. Les prix sont à jour.
cart-delivery-set = Livraison enregistrée.
cart-way = { $carrier }, { $when }
cart-free = Livraison offerte par la coopérative.
cart-until-free = Plus que { $amount } et la livraison de ce colis est offerte par la coopérative.
cart-line-name = { $product }, { $variant }
cart-line-price = { $price } · { $unit }
cart-remove = Retirer : { $product }
cart-removed = Retiré : { $product }.
cart-added = Ajouté : { $product }.
cart-updated = { $product } : { $n } dans le panier.
cart-clamped =
    { $n ->
        [one] { $product } : il en reste { $n }. Nous avons mis { $n } dans votre panier.
       *[other] { $product } : il en reste { $n }. Nous avons mis { $n } dans votre panier.
    }
cart-sold-out = Épuisé depuis que vous l’avez ajouté.
cart-not-for-sale = Ce produit n’est plus en vente.
cart-only-left =
    { $n ->
        [one] Il en reste { $n }.
       *[other] Il en reste { $n }.
    }
cart-keep =
    { $n ->
        [one] En garder { $n }
       *[other] En garder { $n }
    }
cart-price-changed = Le prix a changé : { $before } avant, { $now } maintenant.
cart-accept-prices = J’accepte ce prix
cart-prices-accepted = Les prix du jour sont acceptés.
cart-split-title = Où vont vos { $amount }
cart-split-cooperatives =
    { $n ->
        [one] à la coopérative
       *[other] aux { $n } coopératives
    }
cart-split-platform = à la plateforme
cart-split-packing = emballage et paiement
