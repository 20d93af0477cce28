place-region = Région
place-province = Province
place-commune = Ville ou commune
place-choose = Choisissez
place-show-communes = Voir les communes

checkout-title = Commander
checkout-not-sent = Commande pas encore envoyée.
checkout-you = Vous
checkout-phone = Téléphone
checkout-phone-hint = Le livreur vous appelle sur ce numéro.
checkout-name = Nom complet
checkout-email = E-mail (facultatif)
checkout-email-hint = Pour recevoir la confirmation et le suivi.
checkout-have-account = J’ai un compte
checkout-delivery = Livraison
checkout-address = Adresse
checkout-address-hint = Numéro, rue, quartier ou douar.
checkout-landmark = Repère (facultatif)
checkout-landmark-hint = Par exemple, en face de la pharmacie.
checkout-payment = Paiement
checkout-cash-means =
    { $n ->
        [one] Vous payez au livreur quand le colis arrive.
       *[other] Vous payez chaque livreur quand son colis arrive.
    }
checkout-transfer-means = Nous gardons les produits 72 heures, le temps du virement.
checkout-message = Message aux coopératives (facultatif)
checkout-message-hint = Par exemple, un jour où vous êtes absent.
checkout-order-title = Votre commande
checkout-edit-cart = Modifier le panier
checkout-compute = Calculer la livraison
checkout-order-cash = Commander, je paie { $amount } à la livraison
checkout-order-transfer = Commander, je paie { $amount } par virement
checkout-law-prices = Prix en dirhams, toutes taxes comprises, livraison incluse dans le total.
checkout-law-withdrawal = Vous avez 7 jours après la livraison pour changer d’avis, sans motif (loi ⁦31-08⁩, article 36). Les denrées périssables et les pièces faites sur mesure ne sont pas reprises.
checkout-law-terms = En commandant, vous achetez à chaque coopérative nommée ci-dessus.
checkout-again = Rechargez la page, puis commandez à nouveau. Rien n’est perdu.
checkout-sold-out = { $product } : épuisé. Retirez-le du panier pour commander le reste.
checkout-only-left =
    { $n ->
        [one] { $product } : il en reste { $n }. Changez la quantité dans le panier.
       *[other] { $product } : il en reste { $n }. Changez la quantité dans le panier.
    }
checkout-prices-changed = Des prix ont changé. Le total est maintenant { $total }. Si vous êtes d’accord, commandez à nouveau.
checkout-error-payment = Ce moyen de paiement n’est pas proposé ici. Choisissez-en un autre.
checkout-total-changed = Le total est maintenant { $total }. Si vous êtes d’accord, commandez à nouveau.
