## What to do about a photo that was not taken.

media-photo-empty = Prenez une photo, puis envoyez-la.
media-photo-too-heavy = La photo est trop lourde. Choisissez-en une de moins de 8 Mo.
media-photo-svg = Ce fichier est un dessin. Envoyez une photo JPEG, PNG ou WebP.
media-photo-gif = Ce fichier est une image GIF. Envoyez une photo JPEG, PNG ou WebP.
media-photo-heic = Ce téléphone envoie des photos HEIC. Dans ses réglages, choisissez le format JPEG.
media-photo-tiff = Ce fichier est une image TIFF. Envoyez une photo JPEG, PNG ou WebP.
media-photo-not-a-photo = Ce fichier n’est pas une photo. Envoyez une photo JPEG, PNG ou WebP.
media-photo-too-large = La photo a trop de pixels. Choisissez-en une de moins de 8 000 pixels de large.
media-photo-too-small = La photo est trop petite. Choisissez-en une d’au moins 400 pixels de large.
media-photo-damaged = Cette photo ne s’ouvre pas. Prenez-la à nouveau.
media-photo-too-demanding = Cette photo ne s’ouvre pas. Prenez-la à nouveau.
media-photo-unavailable = La photo n’a pas pu être gardée. Réessayez dans une minute.
