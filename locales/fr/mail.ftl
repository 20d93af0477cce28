## Mail: what every message has in common, then one paragraph per kind.

mail-brand = Twiza
mail-footer = Vous recevez ce message parce que cette adresse e-mail a été donnée sur Twiza. Cette boîte n’est pas lue : ne répondez pas.
mail-hello = Bonjour { $name },
mail-hello-unnamed = Bonjour,
mail-line = { $quantity } × { $label }
mail-line-variant = { $product }, { $variant }

mail-parcel = Colis { $n } : { $cooperative }
mail-parcel-reference = Référence du colis :
mail-way = Livraison :
mail-way-home = Livraison à domicile par { $carrier }
mail-way-agency = Retrait en agence { $carrier }
mail-way-collection = Retrait à la coopérative
mail-carrier = Livreur :
mail-tracking-number = Numéro de suivi :
mail-expected = Arrivée prévue :
mail-cash-courier = À payer au livreur, en espèces : { $amount }. Préparez l’appoint si vous le pouvez.
mail-cash-cooperative = À payer à la coopérative, en espèces : { $amount }.
mail-cash-nothing = Rien à payer à la réception.
mail-delivery-free = offerte
mail-sum = Le compte
mail-goods = Produits :
mail-delivery = Livraison :
mail-total = Total :
mail-delivered-to = Adresse de livraison :
mail-withdrawal-title = Changer d’avis
mail-withdrawal = Vous avez 7 jours après la réception de chaque colis pour changer d’avis, sans donner de raison (loi 31-08, article 36). Vous ne payez que le retour. Les produits périssables ou faits à votre mesure ne sont pas repris, sauf défaut.
mail-translation-title = Votre commande { $number } en français

mail-order-placed-subject = Votre commande { $number } est enregistrée
mail-order-placed-cash = Merci. Vous ne payez rien maintenant. Chaque colis se paie en espèces à la réception.
mail-order-placed-transfer = Merci. Les coopératives préparent votre commande dès que votre virement est reçu.
mail-order-button = Suivre ma commande

mail-transfer-title = Votre virement
mail-transfer-amount = Montant :
mail-transfer-holder = Titulaire du compte :
mail-transfer-bank = Banque :
mail-transfer-rib = RIB :
mail-transfer-reference = Motif à écrire :
mail-transfer-until = Les produits vous sont gardés jusqu’au { $date }.
mail-transfer-instructions-subject = Payer votre commande { $number } par virement
mail-transfer-instructions-intro = Voici ce qu’il faut pour payer votre commande.

mail-order-confirm-until = C’est votre première commande : confirmez-la avant { $when }. Sans réponse, les produits retournent en vente.
mail-order-confirm-button = Confirmer ma commande
mail-order-to-confirm-subject = Commande { $reference } : appelez l’acheteur
mail-order-to-confirm-call = C’est sa première commande et il n’a pas laissé d’e-mail. Appelez-le avant d’emballer, puis notez sa réponse sur la page de la commande.
mail-order-to-confirm-button = Voir la commande
mail-order-to-prepare-subject = Colis { $reference } à préparer
mail-order-to-prepare-intro = { $cooperative } a une nouvelle commande.
mail-ready-by = À remettre avant le :
mail-to-prepare = À mettre dans le colis
mail-buyer = Pour :
mail-city = Ville :
mail-note = Message de l’acheteur
mail-to-take-by-courier = Le livreur encaisse { $amount }.
mail-to-take-yourselves = Vous encaissez { $amount } en espèces.
mail-to-take-nothing = Déjà payé : rien à encaisser.
mail-prepare-button = Préparer le colis

mail-parcel-packed-subject = Votre colis { $reference } est prêt
mail-parcel-packed-intro = { $cooperative } a préparé votre colis. La photo est sur la page de votre commande.
mail-parcel-handed-over-subject = Votre colis { $reference } est parti
mail-parcel-handed-over-intro = { $cooperative } a remis votre colis au livreur.
mail-parcel-delivered-subject = Votre colis { $reference } est livré
mail-parcel-delivered-intro = Le colis de { $cooperative } est arrivé. Merci.
mail-parcel-delivered-withdrawal = Vous pouvez changer d’avis jusqu’au { $date }, sans donner de raison.
mail-parcel-refused-subject = Votre colis { $reference } a été refusé
mail-parcel-refused-intro = Le colis de { $cooperative } n’a pas été accepté à la livraison.
mail-parcel-refused-next = Il retourne à la coopérative. Vous n’avez rien à payer pour lui.
mail-parcel-returned-subject = Votre colis { $reference } est revenu à la coopérative
mail-parcel-returned-intro = { $cooperative } a reçu votre colis en retour.
mail-parcel-returned-next = Une somme déjà payée vous est rendue sous 15 jours.
mail-parcel-cancelled-subject = Votre colis { $reference } est annulé
mail-parcel-cancelled-intro = Le colis de { $cooperative } ne partira pas.
mail-parcel-cancelled-next = Vous n’avez rien à payer pour lui. Une somme déjà payée vous est rendue sous 15 jours.

mail-submission-received-subject = « { $product } » est en relecture
mail-submission-received-intro = Nous avons reçu votre produit. Un message vous dira ce qu’il en est.
mail-submission-changes-requested-subject = « { $product } » : un changement est demandé
mail-submission-changes-requested-intro = Votre produit a été relu. Voici ce qu’il faut changer.
mail-submission-changes-requested-next = Corrigez-le, puis envoyez-le de nouveau. Rien de ce que vous avez écrit n’est perdu.
mail-submission-approved-subject = « { $product } » est en ligne
mail-submission-approved-intro = Votre produit a été approuvé. Les acheteurs le voient dès maintenant.
mail-submission-refused-subject = « { $product } » n’est pas accepté
mail-submission-refused-intro = Votre produit a été relu et ne peut pas être vendu sur Twiza. Voici pourquoi.
mail-submission-refused-next = Vous le gardez parmi vos brouillons.
mail-submission-button = Voir mon produit
mail-submission-correct-button = Corriger mon produit
mail-submission-product-button = Voir la page du produit

mail-set-password-subject = Choisissez votre mot de passe
mail-set-password-intro = Ce lien vous permet de choisir votre mot de passe. Si vous n’avez rien demandé, laissez ce message de côté.
mail-set-password-hours = { $hours ->
    [one] Il marche une seule fois, pendant { $hours } heure.
   *[other] Il marche une seule fois, pendant { $hours } heures.
}
mail-set-password-button = Choisir mon mot de passe

mail-invitation-subject = Invitation à rejoindre { $cooperative }
mail-invitation-intro = { $inviter } vous invite à rejoindre { $cooperative } sur Twiza.
mail-invitation-role = Votre rôle :
mail-invitation-days = { $days ->
    [one] Le lien marche une seule fois, pendant { $days } jour. Si vous n’attendiez pas ce message, laissez-le de côté.
   *[other] Le lien marche une seule fois, pendant { $days } jours. Si vous n’attendiez pas ce message, laissez-le de côté.
}
mail-invitation-button = Voir l’invitation
mail-member-subject = Votre place à { $cooperative }
mail-member-role = Votre rôle à { $cooperative } est maintenant : { $role }.
mail-member-removed = Vous ne faites plus partie de { $cooperative } sur Twiza. Si c’est une erreur, parlez-en à sa responsable.
mail-member-left = Vous avez quitté { $cooperative } sur Twiza.
mail-member-joined = { $name } a accepté votre invitation et fait partie de { $cooperative }.
mail-member-acts-for = À { $cooperative }, vous agissez maintenant pour { $name }. Ce que vous faites est noté dans le journal.
mail-member-acted-for-by = À { $cooperative }, { $name } agit maintenant pour vous. Si vous ne le voulez pas, parlez-en à la responsable.
mail-member-mandate-ended = À { $cooperative }, vous n’agissez plus pour une autre personne.
mail-member-button = Voir mon compte

## The viewer at /dev/mail, in development only.

dev-mail-title = Messages écrits par le site
dev-mail-none = Aucun message pour le moment.
dev-mail-to = À
dev-mail-subject = Objet
dev-mail-state = État
dev-mail-written = Écrit
dev-mail-waiting = en attente
dev-mail-sent = envoyé
dev-mail-dead = abandonné
dev-mail-html = En HTML
dev-mail-text = En texte
dev-mail-error = Dernier échec
dev-mail-all = Tous les messages

mail-confirm-address-subject = Confirmez votre adresse e-mail
mail-confirm-address-intro = Vous avez demandé un compte sur Twiza. Confirmez que cette adresse est la vôtre. Si vous n’avez rien demandé, laissez ce message de côté : aucun compte ne sera créé.
mail-confirm-address-button = Confirmer mon adresse

mail-already-registered-subject = Vous avez déjà un compte
mail-already-registered-intro = Quelqu’un, peut-être vous, a demandé un compte avec cette adresse. Elle en a déjà un : connectez-vous simplement.
mail-already-registered-forgotten = Mot de passe oublié ? La page de connexion vous aide à en choisir un autre, ou à entrer sans mot de passe.
mail-already-registered-button = Me connecter

mail-sign-in-code-subject = Votre code de connexion
mail-sign-in-code-intro = Entrez ce code dans la page où vous l’avez demandé, ou ouvrez le lien.
mail-sign-in-code-label = Code :
mail-sign-in-code-minutes = { $minutes ->
    [one] Il marche une seule fois, pendant { $minutes } minute.
   *[other] Il marche une seule fois, pendant { $minutes } minutes.
  }
mail-sign-in-code-warning = Ne le donnez à personne : nous ne vous le demanderons jamais. Si vous n’avez rien demandé, laissez ce message de côté.
mail-sign-in-code-button = Me connecter

mail-confirm-new-email-subject = Confirmez votre nouvelle adresse
mail-confirm-new-email-intro = Vous avez demandé que votre compte utilise cette adresse. Confirmez qu’elle est la vôtre. Si vous n’avez rien demandé, laissez ce message de côté.
mail-confirm-new-email-button = Utiliser cette adresse

mail-notice-device-subject = Nouvelle connexion à votre compte
mail-notice-device = Votre compte vient de servir sur un nouvel appareil : { $device }.
mail-notice-password-subject = Votre mot de passe a changé
mail-notice-password = Le mot de passe de votre compte vient d’être changé. Les autres appareils ont été déconnectés.
mail-notice-email-subject = L’adresse de votre compte a changé
mail-notice-email = Votre compte utilise maintenant une autre adresse e-mail. Cette adresse-ci ne permet plus de se connecter.
mail-notice-authenticator-added-subject = Une application de codes protège votre compte
mail-notice-authenticator-added = Nous demanderons désormais un code de l’application à chaque connexion. Gardez vos codes de secours.
mail-notice-authenticator-removed-subject = L’application de codes a été retirée de votre compte
mail-notice-authenticator-removed = Votre compte n’est plus protégé par une application : le mot de passe suffit pour entrer.
mail-notice-second-step-subject = Quelqu’un connaît peut-être votre mot de passe
mail-notice-second-step = Quelqu’un a passé la première étape de la connexion, puis a donné beaucoup de codes faux. Sans le bon code, il n’est pas entré.
mail-notice-passkey-added-subject = Une clé d’accès a été ajoutée à votre compte
mail-notice-passkey-added = Cet appareil peut maintenant entrer dans votre compte : { $device }.
mail-notice-passkey-removed-subject = Une clé d’accès a été retirée de votre compte
mail-notice-passkey-removed = Cet appareil ne peut plus entrer dans votre compte : { $device }.
mail-notice-refused-subject = Beaucoup de mots de passe faux pour votre compte
mail-notice-refused = Quelqu’un essaie de deviner votre mot de passe. Nous n’acceptons plus de mot de passe venant d’un appareil inconnu : entrez par un appareil que vous avez déjà utilisé, ou par un message sans mot de passe. Ensuite tout redevient normal.
mail-notice-recovery-subject = Un code de secours a servi
mail-notice-recovery = { $n ->
    [one] Quelqu’un est entré dans votre compte avec un code de secours. Il en reste un.
   *[other] Quelqu’un est entré dans votre compte avec un code de secours. Il en reste { $n }.
}
mail-notice-role-subject = Votre rôle dans l’équipe de Twiza a changé
mail-notice-role = Votre rôle est maintenant : { $role }. Vous avez été déconnecté : reconnectez-vous.
mail-notice-role-ended-subject = Vous ne faites plus partie de l’équipe de Twiza
mail-notice-role-ended = Un administrateur a retiré votre rôle. Votre compte reste, comme acheteur.
mail-notice-disabled-subject = Votre compte est fermé
mail-notice-disabled = Un administrateur a fermé votre compte : personne n’y entre plus. Écrivez-nous si vous ne savez pas pourquoi.
mail-notice-enabled-subject = Votre compte est rouvert
mail-notice-enabled = Un administrateur a rouvert votre compte : vous pouvez vous connecter.
mail-notice-sessions-subject = Vous avez été déconnecté de tous vos appareils
mail-notice-sessions = Un administrateur a déconnecté votre compte partout. Reconnectez-vous ; si vous ne savez pas pourquoi, écrivez-nous.
mail-notice-at = C’était le { $at }.
mail-notice-not-you = Si c’était vous, tout va bien. Sinon, choisissez tout de suite un autre mot de passe et déconnectez les autres appareils.
mail-notice-button = Voir mes appareils
mail-erased-subject = Votre compte est effacé
mail-erased-text = Comme vous l’avez demandé, votre compte n’existe plus. C’est notre dernier message à cette adresse.
mail-erased-kept = De vos commandes, nous gardons dix ans ce que la loi demande pour les factures : le nom, l’adresse et les sommes.
mail-erased-button = Lire ce que nous gardons
mail-approval-asked = Votre accord est attendu : { $what }
mail-approval-approved = Approuvé : { $what }
mail-approval-refused = Refusé : { $what }
mail-approval-text = Ce qui touche à l’argent n’arrive que si deux personnes le veulent. Regardez, et dites-le tout de suite si quelque chose vous étonne.
mail-approval-button = Voir les approbations
mail-restock-subject = Un de vos favoris est revenu
mail-restock-text = { $product } est de nouveau en stock.
mail-restock-why = Vous l’avez demandé dans votre compte, page Messages ; c’est là aussi que cela s’arrête.
mail-restock-button = Voir le produit
mail-restock-stop = Ne plus recevoir ces messages
mail-refund-due-subject = Remboursement décidé pour la commande { $number }
mail-refund-due-text = Nous vous rendons { $amount }, par virement vers le compte qui finit par { $account }. Vous recevrez un message quand la banque aura pris le virement.
mail-refund-sent-subject = Remboursement viré pour la commande { $number }
mail-refund-sent-text = { $amount } sont partis vers le compte qui finit par { $account }. La banque met un à trois jours ouvrés.
mail-refund-reference = Référence du virement : { $reference }
mail-refund-called-off-subject = Remboursement annulé pour la commande { $number }
mail-refund-called-off-text = Le remboursement de { $amount } annoncé ne part pas. Si vous ne savez pas pourquoi, appelez la coopérative : son téléphone est sur la page de la commande.
mail-payout-sent-subject = { $amount } vous sont versés
mail-payout-sent-text = Le virement pour { $cooperative } est parti vers le compte qui finit par { $account }. La banque met un à trois jours ouvrés.
mail-payout-button = Voir l’argent de la coopérative
mail-payout-account-subject = Le compte bancaire de votre coopérative
mail-payout-account-asked = On demande que l’argent de { $cooperative } aille sur le compte qui finit par { $account }. Rien ne change avant deux jours, ni sans l’accord de Twiza. Si vous n’êtes pas d’accord, arrêtez-le sur la page de l’argent.
mail-payout-account-changed = L’argent de { $cooperative } va maintenant sur le compte qui finit par { $account }. Si cela vous étonne, dites-le tout de suite.
mail-payout-account-kept = Le compte qui finit par { $account }, demandé pour { $cooperative }, n’est pas retenu. Rien ne change.
