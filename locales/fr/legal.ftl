## Terms of sale, legal notice, privacy, help, and the choice of colours.

legal-terms = Conditions de vente
legal-notice = Mentions légales
legal-privacy = Données personnelles
legal-help = Aide et contact
legal-demonstration = Démonstration : l’exploitant, son numéro et son adresse sont inventés. Aucune vente n’a lieu et ces textes n’engagent personne.
legal-both-languages = Ces pages existent en arabe et en français, comme la loi ⁦31-08⁩ le demande.

terms-seller = Qui vend
terms-seller-text = Chaque coopérative vend ses propres produits et les expédie. { $operator } tient la place de marché et les encaissements pour elle. Le nom de la coopérative, son adresse, son registre et son ICE sont sur sa page et dans votre confirmation.
terms-prices = Prix
terms-prices-text = Les prix sont en dirhams, toutes taxes comprises. Le prix de la livraison est affiché avant de commander, colis par colis. Le total que vous validez est celui que vous payez.
terms-order = Commande
terms-order-text = Vous commandez en appuyant sur le bouton « Commander ». Vous recevez un numéro, une page de suivi et, si vous avez donné un e-mail, une confirmation à garder. Vous pouvez annuler tant qu’aucun colis n’est prêt.
terms-payment = Paiement
terms-payment-text = Vous payez en espèces à chaque livreur, ou par virement sous 72 heures. Aucun paiement n’est demandé avant la commande.
terms-delivery = Livraison
terms-delivery-text = La date prévue est affichée pour chaque colis. Sauf accord sur une autre date, par exemple pour une pièce faite sur commande, la livraison a lieu sous 30 jours. Si un produit n’est plus disponible, vous êtes prévenu et remboursé sous 15 jours.
terms-withdrawal = Changer d’avis
terms-withdrawal-text = Vous avez 7 jours après la réception pour changer d’avis, sans motif ni pénalité (loi ⁦31-08⁩, article 36). Si le dernier jour est un samedi, un dimanche ou un jour férié, le délai va jusqu’au jour ouvrable suivant. Seul le retour est à votre charge. Vous êtes remboursé sous 15 jours.
terms-withdrawal-how = Écrivez ou appelez avec votre numéro de commande, puis renvoyez le produit à la coopérative.
terms-exceptions-text = Les denrées périssables et les pièces faites sur mesure ne sont pas reprises. La page du produit le dit avant la commande.
terms-faults = Produit abîmé ou différent
terms-faults-text = Un produit abîmé, manquant ou différent de sa description est remplacé ou remboursé. Gardez-le, faites une photo et appelez-nous.
terms-complaints = Réclamations
terms-complaints-text = Appelez-nous d’abord : nous cherchons une solution avec la coopérative. Vous pouvez aussi saisir une association de consommateurs ou le tribunal compétent au Maroc.

notice-operator = Exploitant du site
notice-name = Nom
notice-legal-form = Forme juridique
notice-seat = Siège
notice-phone = Téléphone
notice-email = E-mail
notice-trade-register = Registre de commerce
notice-tax-id = Identifiant fiscal
notice-publisher = Responsable de la publication
notice-host = Hébergeur
notice-sellers = Vendeurs
notice-sellers-text = Les vendeurs sont les coopératives. Les mentions de chacune (adresse, registre local, ICE) sont sur sa page.
notice-see-cooperatives = Voir les coopératives
notice-sources = Sources et licences
notice-sources-text = Le programme est libre (AGPL-3.0). Les régions, provinces et communes viennent du Haut-Commissariat au Plan.

privacy-who = Qui garde vos données
privacy-who-text = { $operator } garde vos données pour traiter vos commandes, selon la loi ⁦09-08⁩.
privacy-receipt = Déclaration à la CNDP : récépissé { $number }.
privacy-no-receipt = Déclaration à la CNDP : numéro de récépissé pas encore attribué.
privacy-what = Ce que nous gardons
privacy-what-text = Votre nom, votre téléphone, votre adresse, votre e-mail si vous le donnez, et vos commandes. Jamais de numéro de carte d’identité ni de carte bancaire.
privacy-why = Pourquoi
privacy-why-text = Pour livrer vos colis, vous appeler, vous écrire au sujet de vos commandes, et tenir les comptes que la loi demande. Pas de publicité, pas de revente.
privacy-whom = Qui les reçoit
privacy-whom-text = La coopérative qui prépare votre colis et le livreur qui vous l’apporte. Personne d’autre.
privacy-rights = Vos droits
privacy-rights-text = Vous pouvez demander à voir vos données, à les corriger, à les effacer quand la loi ne nous oblige plus à les garder, et vous opposer à leur usage. Écrivez ou appelez, sans frais.
privacy-cookies = Cookies
privacy-cookies-text = Seulement ceux dont le site a besoin : le panier, la connexion, la langue, la ville de livraison, les couleurs, et la protection des formulaires. Aucun suivi, aucun service d’un tiers.

help-lead = Une question sur un produit, une commande ou un retour ?
help-call = Appeler le { $phone }
help-hours = Téléphone ouvert : { $hours }
help-whatsapp = Écrire sur WhatsApp
help-write = Écrire à { $email }
help-track = Suivre une commande
help-track-text = Ouvrez le lien reçu avec votre confirmation : il montre où est chaque colis et permet d’annuler avant la préparation.
help-return = Changer d’avis ou signaler un défaut
help-no-phone = Le numéro d’aide n’est pas encore publié.

theme-title = Couleurs
theme-auto = Comme l’appareil
theme-light = Clair
theme-dark = Sombre
