## The frame of every page and its components.

design-shortcuts = Raccourcis
design-about = À propos
design-mission = Twiza vend en direct ce que font les coopératives rurales du Maroc.
design-moderation = Modération
design-quantity = Quantité
design-less = Enlever un
design-more = Ajouter un
design-add-to-basket = Ajouter au panier : { $product }
design-sold-out = Épuisé
design-error-title = Erreur : { $title }
design-label-cash = À encaisser en espèces
design-label-paid = Rien à encaisser
design-label-to = Destinataire
design-label-from = Expéditeur
design-label-weight = Poids
design-label-fragile = Fragile
