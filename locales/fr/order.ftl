order-title = Commande { $number }
order-thanks = Merci { $name }. Votre commande { $number } est reçue.
order-placed-at =
    { $n ->
        [one] Passée le { $when }, { $n } colis.
       *[other] Passée le { $when }, { $n } colis.
    }
order-what-next = Les coopératives préparent vos colis.
order-keep-link = Gardez l’adresse de cette page, elle suffit pour suivre la commande.
order-address = Adresse de livraison
order-payment = Paiement
order-delivery = Livraison
order-expected = Arrivée prévue
order-tracking-number = Numéro de suivi
order-packed-photo = Photo de votre colis fermé
order-step-received = Commande reçue
order-step-confirm = Attend votre confirmation
order-step-transfer = Attend votre virement
order-way = { $service }, { $carrier }
order-transfer = Virement à faire
order-transfer-amount = Montant
order-transfer-bank = Banque
order-transfer-holder = Titulaire
order-transfer-reference = Référence à écrire
order-transfer-rib = RIB
order-transfer-until = Avant le { $date }, sinon les produits retournent en vente.
order-contact = Une question sur un colis ? Appelez la coopérative.
order-cancel = Annuler la commande
order-cancel-title = Annuler la commande { $number } ?
order-cancel-means = Les coopératives sont prévenues et rien n’est à payer.
order-cancel-confirm = Oui, annuler la commande
order-cancel-keep = Non, garder la commande
order-cancel-reason = Annulée par le client
order-cancel-too-late = Un colis est déjà prêt : la commande ne peut plus être annulée ici. Appelez la coopérative.
order-cancelled = La commande { $number } est annulée.
order-law-title = Confirmation de votre commande
order-law-confirmation = Nous confirmons votre commande { $number }, { $total } toutes taxes comprises.
order-confirm-title = Confirmez votre commande
order-confirm-until = C’est votre première commande. Les coopératives préparent vos colis dès que vous confirmez, avant { $when }. Sans réponse, les produits retournent en vente.
order-confirm-do = Je confirme, je paie { $total } à la livraison
order-confirmed = Merci, votre commande est confirmée. Les coopératives sont prévenues.
order-confirmed-not-now = Cette commande n’attend pas, ou plus, de confirmation.
order-lapsed-unconfirmed = Commande non confirmée à temps
order-lapsed-unpaid = Virement non reçu à temps
