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
storefront-did-you-mean = Vouliez-vous dire « { $words } » ?
storefront-nothing-hint = Retirez un filtre, essayez un autre mot, ou choisissez un rayon.
storefront-place = { $place }, { $region }
storefront-question = Bonjour, j’ai une question sur « { $product } » : { $url }
storefront-share = { $product } sur Twiza : { $url }
storefront-photo = Photo { $n }
storefront-ready =
    { $n ->
        [one] { $n } pièce prête
       *[other] { $n } pièces prêtes
    }
storefront-made-in =
    { $n ->
        [one] Sur commande : fabriqué en { $n } jour
       *[other] Sur commande : fabriqué en { $n } jours
    }
storefront-more-made-in =
    { $n ->
        [one] Au-delà, sur commande : fabriqué en { $n } jour
       *[other] Au-delà, sur commande : fabriqué en { $n } jours
    }
storefront-returnable = Vous avez 7 jours pour changer d’avis (loi ⁦31-08⁩).
storefront-not-returnable = Non repris : denrée périssable ou pièce faite pour vous (loi ⁦31-08⁩). Un défaut reste toujours remboursé.
storefront-split = Où vont vos { $amount }
storefront-split-cooperative = pour { $name }
storefront-split-to-cooperative = à la coopérative
storefront-split-platform = à la plateforme
storefront-split-packing = emballage et paiement
storefront-of = Sur { $amount } payés
storefront-free = offerte
storefront-way = { $service } : { $days }, { $price }
storefront-free-from = Livraison offerte dès { $amount } chez cette coopérative.
storefront-delivery-to = Livraison à { $place }
storefront-change-place = Changer de ville
storefront-choose-place = Choisissez votre ville : prix et date de livraison
storefront-no-way = Aucun transporteur ne livre ce produit dans cette ville.
storefront-pay = Paiement en espèces, à la livraison
storefront-ask = Poser une question sur WhatsApp
storefront-share-link = Partager
storefront-others = De la même coopérative
storefront-add = Ajouter au panier
storefront-choose = Choisir la taille
storefront-about = Le produit
storefront-facts = En détail
storefront-seller = Le vendeur
storefront-visit = Visiter la coopérative
storefront-gone = Ce produit n’est plus en vente
storefront-gone-hint = La coopérative l’a retiré. D’autres produits vous attendent.
storefront-fact-origin = Origine
storefront-fact-net = Contenance
storefront-fact-ingredients = Ingrédients
storefront-fact-allergens = Allergènes
storefront-fact-storage = Conservation
storefront-fact-lot = Lot et date limite
storefront-fact-on-pack = Imprimés sur l’emballage
storefront-fact-season = Saison
storefront-fact-weight = Poids du colis
storefront-fact-reference = Référence
storefront-fact-seller = Coopérative
storefront-fact-address = Adresse
storefront-fact-phone = Téléphone
storefront-fact-email = E-mail
storefront-fact-register = Registre des coopératives
storefront-fact-ice = ICE
storefront-fact-tax = Identifiant fiscal
storefront-pairs =
    { $n ->
        [one] { $n } paire
       *[other] { $n } paires
    }
storefront-pieces =
    { $n ->
        [one] { $n } pièce
       *[other] { $n } pièces
    }
storefront-months = de { $first } à { $last }
storefront-certificate-valid = Vérifié. Valable jusqu’au { $date }.
storefront-certificate-expired = Ce certificat n’est plus valable depuis le { $date }.
storefront-certificate-number = Numéro
storefront-certificate-issuer = Délivré par
storefront-certificate-authority = Sous l’autorité de
storefront-certificate-issued = Délivré le
storefront-certificate-expires = Expire le
storefront-certificate-about = Ce certificat concerne :
storefront-place-title = Où livrer ?
storefront-place-why = Votre commune donne le prix et la date de livraison. Nous la retenons sur cet appareil.
storefront-place-name = Nom de la ville ou de la commune
storefront-place-unknown = Aucune commune de ce nom. Choisissez votre région.
storefront-place-commune = Ville ou commune
storefront-place-province = Province ou préfecture
storefront-cooperative-name = Nom ou commune
storefront-all-regions = Toutes les régions
storefront-sector = Métier
storefront-all-sectors = Tous les métiers
storefront-no-cooperative = Aucune coopérative ne correspond.
storefront-all-cooperatives = Toutes les coopératives
storefront-members = { $members }, dont { $women }
storefront-verified = Vérifiée
storefront-verified-on = Vérifiée le { $date }
storefront-since = Depuis { $year }
storefront-ships = Livraison depuis { $place }
storefront-ships-free = Livraison depuis { $place }, offerte dès { $amount }
storefront-no-products = Cette coopérative n’a rien en vente pour l’instant.
storefront-story = Son histoire
storefront-home-title = Achetez directement aux coopératives rurales du Maroc
storefront-home-lead =
    { $n ->
        [one] Des produits faits par { $n } coopérative. Vous payez à la livraison, en espèces.
       *[other] Des produits faits par { $n } coopératives. Vous payez à la livraison, en espèces.
    }
storefront-see-products = Voir les produits
storefront-meet = Rencontrer les coopératives
storefront-aisles = Les rayons
storefront-trust-cash = Paiement en espèces
storefront-trust-cash-hint = Vous payez quand le colis arrive
storefront-trust-delivery = Livraison partout au Maroc
storefront-trust-delivery-hint = Prix et date affichés avant de commander
storefront-trust-returns = Le droit de changer d’avis
storefront-trust-returns-hint = La règle est écrite sur chaque produit
storefront-trust-verified = Chaque coopérative est vérifiée
storefront-trust-verified-hint = Statuts et certificats contrôlés
storefront-now = En ce moment
storefront-now-hint = Récoltes et créations : { $month }
storefront-featured = La coopérative du mois
storefront-how = Comment ça marche
storefront-how-order = Vous commandez
storefront-how-order-hint = Un numéro de téléphone suffit, sans compte.
storefront-how-pack = La coopérative prépare
storefront-how-pack-hint = Elle emballe votre colis et le remet au livreur.
storefront-how-pay = Vous payez à la réception
storefront-how-pay-hint = En espèces, colis par colis.
