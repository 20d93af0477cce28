## A cooperative's own products and the editor of three pages.

listing-my-products = Mes produits
listing-new-title = Ajouter un produit
listing-edit-title = Modifier le produit
listing-none = Aucun produit ici.
listing-unnamed = Produit sans nom
listing-page = Page { $page }
listing-tab-all = Tous
listing-tab-live = En ligne
listing-tab-waiting = En relecture
listing-tab-to-do = À finir ou à corriger
listing-tab-sold-out = Épuisés
listing-tab-photos = Photos
listing-tab-prices = Prix et stock
listing-tab-texts = Nom et histoire
listing-in-stock =
    { $n ->
        [one] { $n } en stock
       *[other] { $n } en stock
    }
listing-duplicate = Copier
listing-withdraw = Retirer de la vente
listing-sell-again = Remettre en vente
listing-withdrawn = Le produit n’est plus en vente.
listing-put-back = Le produit est de nouveau en vente.
listing-later = Enregistrer et finir plus tard
listing-sent-back = À corriger avant de renvoyer :
listing-waiting-note = Ce produit est en relecture. Si vous le changez, il faudra le renvoyer.
listing-live-note = Le stock change tout de suite. Le reste attend une relecture ; les acheteurs voient l’ancienne version.

listing-step-photos = Étape 1 sur 3 · Les photos
listing-photos-legend = Prenez 1 à 5 photos. La première est la plus importante.
listing-photo-n = Photo { $n }
listing-photo-first = Avancer la photo { $n }
listing-photo-later = Reculer la photo { $n }
listing-photo-remove = Retirer la photo { $n }
listing-photo-removed = La photo { $n } est retirée.
listing-photo-put-back = La photo est revenue à sa place.
listing-photos-full = La photo n’est pas revenue : il n’y a plus de place. Retirez-en une autre, puis ajoutez-la de nouveau.
listing-take-photo = Prendre une photo
listing-choose-photos = Choisir des photos
listing-tip-window = Près de la fenêtre
listing-tip-background = Fond simple
listing-tip-whole = Produit entier
listing-category-legend = C’est quel produit ?
listing-error-category = Choisissez une sorte de produit.

listing-step-prices = Étape 2 sur 3 · Prix et quantité
listing-size-n = Taille { $n }
listing-further-size = Une autre taille (facultatif)
listing-price = Prix en dirhams
listing-stock = Combien en stock
listing-you-receive = Vous recevez { $amount }
listing-quantity = Contenu
listing-unit = Unité
listing-unit-g = grammes
listing-unit-ml = millilitres
listing-unit-piece = pièces
listing-unit-pair = paires
listing-weight = Poids emballé, en grammes
listing-weight-hint = Avec le pot et le carton. Le prix de livraison en dépend.
listing-sides = Taille du colis (facultatif)
listing-sides-hint = Emballé, en centimètres. Un grand colis léger coûte plus cher à livrer. Si vous laissez vide, seul le poids compte.
listing-length = Longueur (cm)
listing-width = Largeur (cm)
listing-height = Hauteur (cm)
listing-error-side = Écrivez un nombre de centimètres jusqu’à { $max }, par exemple 12,5.
listing-error-sides = Écrivez les trois mesures en centimètres, { $max } au plus, ou aucune.
listing-size-name = Nom de la taille (facultatif)
listing-size-name-fr = En français
listing-size-name-ar = En arabe
listing-size-name-hint = Par exemple 180 × 110 cm. Sinon nous écrivons le contenu.
listing-remove-size = Retirer cette taille
listing-count-again = Enregistrer et recalculer
listing-delay = Jours de fabrication
listing-delay-hint = 0 si le produit est prêt. Sinon, combien de jours pour le faire.

listing-step-texts = Étape 3 sur 3 · Nom et histoire
listing-name-legend = Le nom et l’histoire
listing-name-fr = Nom en français
listing-name-ar = Nom en arabe
listing-name-hint = Par exemple : huile d’argan alimentaire.
listing-description-fr = Histoire en français
listing-description-ar = Histoire en arabe
listing-description-hint = Qui le fait, comment, avec quoi.
listing-mentions-legend = Composition et origine
listing-mentions-hint = La loi demande ces mentions pour les aliments, en français et en arabe.
listing-ingredients-fr = Ingrédients ou matières, en français
listing-ingredients-ar = Ingrédients ou matières, en arabe
listing-allergens = Allergènes
listing-allergens-hint = Par exemple : fruits à coque, sésame. Laissez vide s’il n’y en a pas.
listing-storage-fr = Conservation, en français
listing-storage-ar = Conservation, en arabe
listing-origin = Origine
listing-origin-hint = Le village ou la région.
listing-season-legend = La saison
listing-season-hint = Cochez les mois où le produit est récolté. Aucun mois : toute l’année.
listing-special-legend = Ce qui est particulier
listing-one-of-a-kind = Pièce unique
listing-fragile = Fragile
listing-returnable = Peut être retourné sous 7 jours

listing-step-send = Relire et envoyer
listing-send = Envoyer pour relecture
listing-send-hint = Nous vérifions, puis nous vous écrivons. Voici le produit comme les acheteurs le verront.
listing-sent = C’est envoyé. Nous vérifions et nous vous écrivons.
listing-sent-before = Ce produit est déjà en relecture.
listing-nothing-to-send = Rien n’a changé : il n’y a rien à relire.

listing-missing-photo = Ajoutez au moins une photo.
listing-missing-offer = Écrivez au moins une taille avec son prix.
listing-missing-name-fr = Écrivez le nom en français.
listing-missing-name-ar = Écrivez le nom en arabe.
listing-missing-ingredients-fr = Écrivez les ingrédients en français.
listing-missing-ingredients-ar = Écrivez les ingrédients en arabe.
listing-missing-storage-fr = Écrivez la conservation en français.
listing-missing-storage-ar = Écrivez la conservation en arabe.
listing-missing-origin = Écrivez l’origine.
stock-title = Stock de vos produits
stock-hint = Comptez, corrigez avec − et +, ou écrivez le nombre.
stock-save = Enregistrer ces nombres
stock-saved = Le stock est enregistré.
stock-error-count = Écrivez un nombre, par exemple 12.
stock-error-moved = Le stock a changé entre-temps, une vente peut-être. Vérifiez le nombre et enregistrez de nouveau.
stock-count =
    { $n ->
        [one] { $n } format en vente
       *[other] { $n } formats en vente
    }
stock-confirmed = Merci, votre stock est confirmé.
stock-ask = Toujours en stock ?
stock-ask-detail =
    { $n ->
        [one] Un format n’a pas été compté depuis une semaine.
       *[other] { $n } formats n’ont pas été comptés depuis une semaine.
    }
stock-ask-yes = Oui, tout est juste
stock-ask-no = Non, je corrige
