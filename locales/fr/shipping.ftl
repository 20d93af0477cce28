## Pourquoi un transporteur est choisi ou refusé, et ce qu’il dit d’un envoi.

shipping-refusal-none = Aucun transporteur ne propose ce service pour cette ville.
shipping-refusal-collection-not-offered = Cette coopérative ne propose pas le retrait sur place.
shipping-refusal-zone-not-served = Aucun transporteur ne dessert cette ville. Choisissez un autre mode de livraison.
shipping-refusal-too-heavy = Ce colis est trop lourd pour un seul envoi. Retirez des articles ou passez deux commandes.
shipping-refusal-cash-too-high = Le montant dépasse ce que le livreur peut encaisser. Payez par virement ou passez deux commandes.
shipping-refusal-postal-monopoly = La loi réserve les colis légers à la poste. Choisissez un service d’Amana.

shipping-rule-postal-monopoly = Colis de moins de 1 kg : réservé à la poste par la loi
shipping-rule-only-choice = Seul transporteur possible
shipping-rule-cheapest = Transporteur le moins cher

shipping-status-accepted = Colis remis au transporteur
shipping-status-arrived-at-agency = Arrivé à l’agence
shipping-status-in-transit = En route
shipping-status-out-for-delivery = En cours de livraison
shipping-status-delivery-attempt = Passage sans succès
shipping-status-return-to-sender = Retour demandé
shipping-status-returned = Retourné à la coopérative
shipping-status-delivered = Livré
