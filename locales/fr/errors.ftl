## The phrases of forms that came back: what to do, with an example.

form-summary =
    { $n ->
        [one] Il reste une chose à corriger
       *[other] Il reste { $n } choses à corriger
    }
form-name = Écrivez votre nom.
form-phone = Écrivez un numéro de téléphone, par exemple 06 12 34 56 78.
form-email = Écrivez une adresse e-mail, par exemple nom@exemple.ma.
form-email-taken = Un compte existe déjà avec cette adresse. Connectez-vous.
form-password-short =
    { $min ->
        [one] Choisissez un mot de passe d’au moins { $min } caractère.
       *[other] Choisissez un mot de passe d’au moins { $min } caractères.
    }
form-password-common = Ce mot de passe est trop courant. Choisissez-en un autre.
form-credentials = L’adresse et le mot de passe ne vont pas ensemble. Vérifiez-les.
form-commune = Choisissez la ville de livraison.
form-address = Écrivez l’adresse de livraison.
form-empty = Remplissez ce champ.
form-too-long =
    { $max ->
        [one] Écrivez au plus { $max } caractère.
       *[other] Écrivez au plus { $max } caractères.
    }
form-choice = Choisissez une des propositions.
form-price = Écrivez un prix en dirhams, par exemple 145 ou 64,50.
form-number = Écrivez un nombre entier, par exemple 3.
form-number-range = Écrivez un nombre entre { $min } et { $max }.
form-date = Écrivez une date, par exemple 03/11/2026.
form-ice = L’ICE a 15 chiffres. Recopiez-le de votre attestation.
form-photo-heavy = La photo est trop lourde ({ $size }). Choisissez-en une de moins de { $max }.
form-photo-unreadable = Cette photo ne s’ouvre pas. Envoyez une photo JPEG, PNG ou WebP.
form-photo-small = La photo est trop petite. Choisissez-en une d’au moins { $min } pixels de large.

## The pages that stand in for one that cannot be shown; keys are built from the status.

error-400-title = La demande n’a pas été comprise
error-400-text = Revenez en arrière, rechargez la page et recommencez.
error-403-title = Cette page n’est pas pour ce compte
error-403-text = Connectez-vous avec un autre compte. Si vous envoyiez un formulaire, rechargez la page et recommencez.
error-404-title = Cette page n’existe pas
error-404-text = Le lien est peut-être ancien. Cherchez le produit ou revenez à l’accueil.
error-405-title = Cette adresse n’est pas une page
error-405-text = Revenez à l’accueil ou cherchez le produit.
error-408-title = L’envoi a pris trop de temps
error-408-text = Rien n’a été enregistré. Réessayez quand le réseau est meilleur.
error-409-title = Cette page a changé entre-temps
error-409-text = Rechargez la page pour voir la dernière version, puis recommencez.
error-413-title = Ce fichier est trop lourd
error-413-text = Choisissez une photo plus légère, puis envoyez-la à nouveau.
error-421-title = Cette adresse n’est pas la nôtre
error-421-text = Ouvrez le site par son adresse habituelle.
error-429-title = Trop d’essais en peu de temps
error-429-text = Attendez quelques minutes, puis réessayez.
error-500-title = La page n’a pas pu s’afficher
error-500-text = Le problème vient de nous. Réessayez dans un instant.
error-503-title = Le site est en pause
error-503-text = Nous revenons dans quelques minutes. Vos commandes sont gardées.
error-home = Retour à l’accueil
error-reference = Référence à nous donner : { $reference }
