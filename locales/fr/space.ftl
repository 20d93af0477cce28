## The space of a cooperative.

space-switch-title = Choisissez votre coopérative
space-hello = Bonjour { $name }
space-to-prepare =
    { $n ->
        [one] { $n } commande à préparer
       *[other] { $n } commandes à préparer
    }
space-to-prepare-detail = Touchez ici pour commencer.
space-nothing-waits = Rien à préparer pour le moment.
space-waiting = Ce qui attend
space-tile-prepare = Commandes à préparer
space-tile-hand-over = Colis à remettre
space-tile-products = Mes produits
space-tile-shop = Ma boutique
space-ready-by = À préparer avant le { $day }
space-call = Appeler { $name }
space-search = Numéro, nom ou téléphone
space-list-empty = Aucune commande ici.
space-together-title = Remettre plusieurs colis au livreur
space-together-do = Le livreur a pris ces colis
space-error-chosen = Cochez les colis que le livreur a pris.

space-step-take = Prendre
space-step-pack = Emballer
space-step-photo = Photographier le colis fermé
space-step-label = Coller l’étiquette
space-step-leave = Remettre le colis
space-steps = Ce qui a été fait
space-error-taken = Cochez chaque produit que vous avez mis dans le colis.
space-advice-fragile = Fragile : enveloppez chaque pièce et remplissez les vides.
space-advice-closed = Fermez bien le carton avec du ruban.
space-buyer-note = Message du client :
space-photo-label = Photo du colis
space-photo-hint = Le client verra cette photo.
space-photo-shown = La photo que voit le client
space-photo-again = Reprendre la photo
space-photo-replaced = La nouvelle photo est enregistrée.
space-pack-do = C’est emballé
space-packed = C’est emballé. Le client est prévenu.
space-label-open = Voir l’étiquette à imprimer
space-label-write = Pas d’imprimante ? Écrivez ceci en grand sur le colis :
space-label-how = Imprimez cette page depuis le menu du navigateur, au format 100 × 150 mm. Ce code QR ouvre la page du colis pour vos membres.
space-hand-over-do = Le livreur a pris le colis
space-handed-over = Colis remis au livreur. Le client est prévenu.
space-handed-over-together =
    { $n ->
        [0] Ces colis étaient déjà remis.
        [one] { $n } colis remis au livreur.
       *[other] { $n } colis remis au livreur.
    }
space-collect-do = Le client a pris son colis et payé
space-collected = Colis donné au client.
space-already-done = C’est déjà fait. Voici la commande telle qu’elle est.
space-no-tracking-number = Il n’y a plus de numéro d’envoi. Appelez l’équipe Twiza : rien n’a changé.

space-contents = Dans le colis
space-buyer = Le client
space-cash = Le livreur encaisse
space-no-cash = Rien à encaisser
space-contact-hidden = La livraison est terminée : le téléphone et l’adresse sont cachés.

space-shortage-title = Il manque un produit
space-shortage-which = Quel produit manque ?
space-shortage-warning = Le colis sera annulé et le client prévenu. Le produit sera marqué épuisé.
space-shortage-do = Annuler ce colis
space-shortage-told = Colis annulé. Le client est prévenu.
space-shortage-reason = Plus en stock : { $products }.
space-error-missing = Cochez le produit qui manque.

space-sheet-title = Bordereau de remise du { $day }
space-sheet-today = Bordereau de remise d’aujourd’hui
space-sheet-empty = Aucun colis remis ce jour-là.
space-sheet-how = Imprimez cette page : vous signez, le livreur signe.
space-sheet-parcel = Colis
space-sheet-carrier = Transporteur
space-sheet-code = Numéro d’envoi
space-sheet-recipient = Destinataire
space-sheet-commune = Commune
space-sheet-weight = Poids
space-sheet-grams = Poids (g)
space-sheet-cash = À encaisser
space-sheet-sign-cooperative = Signature de la coopérative
space-sheet-sign-carrier = Signature du livreur
space-awaited = L’acheteur n’a pas encore confirmé ou payé : n’emballez pas ce colis.
space-awaited-short = Attend l’acheteur
space-awaited-count =
    { $n ->
        [one] { $n } commande attend que l’acheteur confirme ou paie. Rien à préparer pour elle.
       *[other] { $n } commandes attendent que l’acheteur confirme ou paie. Rien à préparer pour elles.
    }
space-awaits-confirmation = L’acheteur doit confirmer
space-awaits-confirmation-until = C’est sa première commande. N’emballez rien avant sa réponse. Sans réponse avant { $when }, la commande est annulée et vos produits retournent en vente.
space-awaits-transfer = Le virement n’est pas encore arrivé
space-awaits-transfer-until = N’emballez rien avant. Sans virement avant { $when }, la commande est annulée et vos produits retournent en vente.
space-confirm-do = Confirmé par téléphone
space-confirmed = C’est noté : l’acheteur a confirmé. Vous pouvez préparer le colis.
space-tile-stock = Mon stock
