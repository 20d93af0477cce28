## What to do about a photo that was not taken.

media-photo-empty = Take a photo, then send it.
media-photo-too-heavy = The photo is too heavy. Choose one under 8 MB.
media-photo-svg = This file is a drawing. Send a JPEG, PNG or WebP photo.
media-photo-gif = This file is a GIF picture. Send a JPEG, PNG or WebP photo.
media-photo-heic = This phone sends HEIC photos. Choose the JPEG format in its settings.
media-photo-tiff = This file is a TIFF picture. Send a JPEG, PNG or WebP photo.
media-photo-not-a-photo = This file is not a photo. Send a JPEG, PNG or WebP photo.
media-photo-too-large = The photo has too many pixels. Choose one under 8,000 pixels wide.
media-photo-too-small = The photo is too small. Choose one at least 400 pixels wide.
media-photo-damaged = This photo does not open. Take it again.
media-photo-too-demanding = This photo does not open. Take it again.
media-photo-unavailable = The photo could not be kept. Try again in a minute.
