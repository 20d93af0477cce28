audit-title = Journal de sécurité
audit-lead = Qui a fait quoi, et si cela a été permis. Rien ne peut y être changé.
audit-person-hint = Nom ou adresse e-mail
audit-from = Du
audit-until = Au
audit-nothing = Aucun événement ne correspond.
audit-all = Voir tout le journal
audit-nobody = Sans connexion
audit-column-at = Date
audit-column-kind = Événement
audit-column-person = Personne
audit-column-object = Objet
audit-column-result = Issue
audit-column-network = Réseau
audit-result-done = Fait
audit-result-refused = Refusé
audit-kind-signed_in = Connexion
audit-kind-signed_out = Déconnexion
audit-kind-sessions_ended = Sessions terminées
audit-kind-sign_up_asked = Inscription demandée
audit-kind-account_created = Compte créé
audit-kind-password_link_asked = Lien de mot de passe demandé
audit-kind-password_changed = Mot de passe changé
audit-kind-sign_in_mail_asked = Message de connexion demandé
audit-kind-email_change_asked = Nouvelle adresse demandée
audit-kind-email_changed = Adresse e-mail changée
audit-kind-profile_changed = Profil changé
audit-kind-staff_added = Membre de l’équipe ajouté
audit-kind-journal_exported = Journal téléchargé
audit-count = { $count ->
    [one] { $count } événement
   *[other] { $count } événements
  }
