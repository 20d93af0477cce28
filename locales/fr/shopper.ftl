## What a shopper keeps in their account: addresses, orders, favourites, choices of mail.

address-title = Mes adresses
address-none = Gardez ici les adresses où vous faites livrer. Elles remplissent le formulaire de commande.
address-new = Ajouter une adresse
address-edit = Modifier l’adresse
address-default = Adresse par défaut
address-make-default = Utiliser par défaut
address-saved = L’adresse est enregistrée.
address-preferred = Cette adresse est maintenant proposée en premier.
address-remove-title = Supprimer cette adresse ?
address-remove-means = Vos commandes gardent l’adresse où elles sont livrées.
address-remove-confirm = Oui, supprimer l’adresse
address-remove-keep = Non, garder l’adresse
address-removed = L’adresse est supprimée.
address-full = Vous avez { $most } adresses, c’est le maximum. Supprimez-en une pour en ajouter une autre.
address-choose = Livrer à une de mes adresses
address-keep = Garder cette adresse dans mon compte
order-all = Toutes mes commandes
order-awaits-you = attend votre réponse
order-history-parcel = { $cooperative } : { $state }
order-claim = Les ajouter à mon compte
order-claimed = Vos commandes d’avant sont dans votre compte.
order-claimable = { $n ->
    [one] Une commande a été passée sans compte avec votre adresse e-mail.
   *[other] { $n } commandes ont été passées sans compte avec votre adresse e-mail.
}
order-count = { $n ->
    [one] Une commande
   *[other] { $n } commandes
}
reorder-do = Racheter
reorder-added = { $n ->
    [0] Rien n’a pu être mis dans le panier.
    [one] Un produit est dans le panier, au prix d’aujourd’hui.
   *[other] { $n } produits sont dans le panier, aux prix d’aujourd’hui.
}
reorder-gone = N’est plus disponible : { $names }.
reorder-fewer = Il en reste moins que la dernière fois : { $names }.
reorder-repriced = Le prix a changé : { $names }.
reorder-price = { $before } avant, { $now } maintenant
favourite-title = Mes favoris
favourite-none = Vous n’avez pas encore de favoris : touchez le cœur sur la page d’un produit.
favourite-heart = Garder dans mes favoris
favourite-kept = C’est dans vos favoris.
favourite-gone = Ce n’est plus dans vos favoris.
favourite-sort = Faire le tri
favourite-remove = Retirer
favourite-away = n’est pas en vente en ce moment
favourite-count = { $n ->
    [one] Un favori
   *[other] { $n } favoris
}
notification-title = Messages
notification-always = Toujours envoyés
notification-always-text = Ceux de vos commandes (reçues, expédiées, livrées, à confirmer ou à payer) et ceux qui protègent votre compte.
notification-choose = À votre choix
notification-restock = Me prévenir quand un de mes favoris revient en stock
notification-saved = Votre choix est enregistré.
notification-stop-title = Arrêter ces messages ?
notification-stop-text = Vous ne recevrez plus de message quand un de vos favoris revient. Vos favoris restent dans votre compte, et vos commandes continuent de vous écrire.
notification-stop = Ne plus en recevoir
notification-stopped = C’est fait : vous ne recevrez plus ces messages.
