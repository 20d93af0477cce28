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
