admin-title = Ce qui attend
admin-waiting = À traiter
admin-waiting-submissions = produits à relire
admin-waiting-late = colis en retard de préparation
admin-waiting-transfers = virements attendus
admin-waiting-cooperatives = coopératives à accueillir
admin-waiting-certificates = certificats à vérifier
admin-waiting-letters = courriels non partis
admin-parcels = Colis par état
admin-search-orders = Commande, suivi, nom ou téléphone
admin-search-cooperatives = Nom de la coopérative
admin-any = Tous
admin-filter = Filtrer
admin-export = Télécharger la liste (CSV)
admin-all-orders = Voir toutes les commandes
admin-no-orders = Aucune commande ne correspond.
admin-no-cooperatives = Aucune coopérative ne correspond.
admin-column-reference = Colis
admin-column-date = Date
admin-column-state = État
admin-column-cooperative = Coopérative
admin-column-buyer = Client
admin-column-commune = Commune
admin-column-carrier = Transporteur
admin-column-tracking = Suivi
admin-column-weight = Poids facturé
admin-column-cash = À encaisser
admin-column-members = Membres
admin-column-women = Femmes
admin-column-to-pack = À préparer
admin-count-parcels = { $count ->
    [one] { $count } colis
   *[other] { $count } colis
  }
admin-count-letters = { $count ->
    [one] { $count } courriel
   *[other] { $count } courriels
  }
admin-count-cooperatives = { $count ->
    [one] { $count } coopérative
   *[other] { $count } coopératives
  }
admin-goods = Produits
admin-delivery = Livraison
admin-move-reason = Motif (refus ou annulation)
admin-parcel-recorded = Enregistré.
admin-parcel-not-now = Ce colis a déjà changé d’état. Voici où il en est.
admin-parcel-no-number = Il ne reste plus de numéro de suivi. Demandez une nouvelle série au transporteur.
admin-transfer-received = Virement reçu
admin-transfer-recorded = Virement enregistré.
admin-transfer-not-due = Ce virement n’est plus attendu.
admin-letters = Courriels non partis
admin-letters-lead = Ces courriels n’ont pas pu être remis. Corrigez la cause, puis renvoyez-les.
admin-no-letters = Tous les courriels sont partis.
admin-letter-subject = Objet
admin-letter-recipient = Destinataire
admin-letter-error = Réponse du serveur
admin-letter-since = Écrit le
admin-letter-retry = Renvoyer
admin-letter-again = Le courriel part à nouveau.
admin-letter-gone = Ce courriel n’attend plus.
admin-cooperative-active = Active
admin-cooperative-pending = En attente
admin-cooperative-suspended = Suspendue
admin-awaited = Attente de l’acheteur
admin-awaited-yes = Attend l’acheteur
admin-awaited-no = Peut être emballé
admin-order-own = Un colis de cette commande est d’une coopérative dont vous êtes membre, ou que vous avez quittée il y a moins d’un an : une autre personne de l’équipe s’en charge.
admin-confirmation-until = Première commande, à confirmer avant { $when }.
admin-confirmation-record = Confirmée par téléphone
admin-confirmation-recorded = Confirmation enregistrée. Les coopératives sont prévenues.
admin-confirmation-not-awaited = Cette commande n’attend pas, ou plus, de confirmation.
admin-waiting-confirmations = Premières commandes à confirmer
