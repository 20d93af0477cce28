## L'import de fichiers CSV, à la ligne de commande.

import-problem = Ligne { $line }, colonne « { $column } » : { $message }
import-problem-in-line = Ligne { $line } : { $message }
import-done = { $added ->
    [one] { $added } fiche ajoutée
   *[other] { $added } fiches ajoutées
}, { $updated ->
    [one] { $updated } mise à jour
   *[other] { $updated } mises à jour
}.
import-progress = Import
import-rehearsed = Essai seulement, rien n'a été écrit.
import-refused = { $n ->
    [one] Il reste { $n } chose à corriger. Rien n'a été écrit.
   *[other] Il reste { $n } choses à corriger. Rien n'a été écrit.
}
import-cells = La ligne a { $value } cases au lieu de { $allowed }. Vérifiez les guillemets et les séparateurs.
import-column-missing = La colonne « { $value } » manque. Ajoutez-la à la première ligne.
import-column-unknown = La colonne « { $value } » n'est pas attendue. Renommez-la ou supprimez-la. Colonnes possibles : { $allowed }.
import-cooperative-mismatch = « { $value } » n'est pas la coopérative demandée. Écrivez { $allowed } ou laissez la case vide.
import-cooperative-missing = La coopérative manque. Nommez-la avec --cooperative ou dans une colonne « cooperative ».
import-differs = Cette case contredit la ligne { $allowed }. Laissez-la vide ou recopiez la ligne { $allowed }.
import-empty = Cette case ne peut pas rester vide. Remplissez-la.
import-food-mention = Un aliment doit porter cette mention pour être publié. Remplissez la case.
import-more-women-than-members = { $value } femmes pour { $allowed } membres. Écrivez { $allowed } au plus.
import-not-a-date = « { $value } » n'est pas une date. Écrivez par exemple 2019-04-30 ou 30/04/2019.
import-not-a-number = « { $value } » n'est pas un nombre entier entre { $allowed }. Corrigez-le.
import-not-a-phone = « { $value } » n'est pas un numéro de téléphone. Écrivez par exemple 06 12 34 56 78.
import-not-a-price = « { $value } » n'est pas un prix en dirhams. Écrivez par exemple 130 ou 130,50.
import-not-a-slug = « { $value } » ne convient pas à une adresse. Écrivez des minuscules sans accent, des chiffres et des tirets, par exemple huile-argan.
import-not-an-email = « { $value } » n'est pas une adresse e-mail. Écrivez par exemple salma@exemple.test.
import-not-an-ice = « { $value } » n'est pas un numéro ICE. Recopiez ses 15 chiffres ou laissez la case vide.
import-not-in-list = « { $value } » n'est pas connu. Choisissez parmi : { $allowed }.
import-not-months = « { $value } » ne nomme pas des mois. Écrivez par exemple 9 10 11, ou 11-2 de novembre à février.
import-not-utf8 = Le texte n'est pas en UTF-8. Enregistrez le fichier au format « CSV UTF-8 ».
import-not-yes-or-no = « { $value } » n'est pas une réponse. Écrivez oui ou non.
import-nothing = Le fichier n'a aucune ligne sous les titres. Ajoutez-en une.
import-one-of-a-kind = Une pièce unique a une seule ligne et un stock de 0 ou 1. Corrigez le stock ou écrivez « non » dans one_of_a_kind.
import-other-cooperative = L'adresse « { $value } » appartient à une autre coopérative. Choisissez-en une autre.
import-repeated = « { $value } » est déjà à la ligne { $allowed }. Gardez une seule des deux lignes.
import-sku-of-another-product = La référence « { $value } » est celle du produit { $allowed }. Choisissez-en une autre.
import-too-long = Le texte dépasse { $allowed } caractères. Raccourcissez-le.
import-unknown-commune = « { $value } » n'est pas un code de commune. Cherchez-le dans la liste des communes, par exemple 09.541.09.63.
import-unknown-cooperative = La coopérative « { $allowed } » n'existe pas. Importez-la d'abord ou corrigez son nom.
import-unreadable = Cette ligne ne se lit pas ({ $value }). Vérifiez les guillemets.
