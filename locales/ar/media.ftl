## What to do about a photo that was not taken.

media-photo-empty = التقطي صورة ثم أرسليها.
media-photo-too-heavy = الصورة ثقيلة جدا. اختاري صورة أقل من 8 ميغابايت.
media-photo-svg = هذا الملف رسم وليس صورة. أرسلي صورة JPEG أو PNG أو WebP.
media-photo-gif = هذا الملف من نوع GIF. أرسلي صورة JPEG أو PNG أو WebP.
media-photo-heic = هذا الهاتف يرسل صور HEIC. اختاري في إعداداته نوع JPEG.
media-photo-tiff = هذا الملف من نوع TIFF. أرسلي صورة JPEG أو PNG أو WebP.
media-photo-not-a-photo = هذا الملف ليس صورة. أرسلي صورة JPEG أو PNG أو WebP.
media-photo-too-large = الصورة كبيرة جدا. اختاري صورة عرضها أقل من 8000 بكسل.
media-photo-too-small = الصورة صغيرة جدا. اختاري صورة عرضها 400 بكسل على الأقل.
media-photo-damaged = هذه الصورة لا تفتح. التقطيها من جديد.
media-photo-too-demanding = هذه الصورة لا تفتح. التقطيها من جديد.
media-photo-unavailable = لم يتم حفظ الصورة. أعيدي المحاولة بعد دقيقة.
