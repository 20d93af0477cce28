## استيراد ملفات CSV من سطر الأوامر.

import-problem = السطر { $line }، العمود «{ $column }»: { $message }
import-problem-in-line = السطر { $line }: { $message }
import-done = { $added ->
    [zero] لم تُضف أي بطاقة
    [one] أُضيفت بطاقة واحدة
    [two] أُضيفت بطاقتان
    [few] أُضيفت { $added } بطاقات
    [many] أُضيفت { $added } بطاقة
   *[other] أُضيفت { $added } بطاقة
}، { $updated ->
    [zero] ولم تُحدّث أي بطاقة
    [one] وحُدّثت واحدة
    [two] وحُدّثت اثنتان
    [few] وحُدّثت { $updated }
    [many] وحُدّثت { $updated }
   *[other] وحُدّثت { $updated }
}.
import-progress = الاستيراد
import-rehearsed = تجربة فقط، لم يُكتب شيء.
import-refused = { $n ->
    [zero] لا شيء للتصحيح. ولم يُكتب شيء.
    [one] بقي أمر واحد للتصحيح. لم يُكتب شيء.
    [two] بقي أمران للتصحيح. لم يُكتب شيء.
    [few] بقيت { $n } أمور للتصحيح. لم يُكتب شيء.
    [many] بقي { $n } أمرا للتصحيح. لم يُكتب شيء.
   *[other] بقي { $n } أمر للتصحيح. لم يُكتب شيء.
}
import-cells = في السطر { $value } خانات بدل { $allowed }. تحقق من علامات التنصيص والفواصل.
import-column-missing = العمود «{ $value }» غير موجود. أضفه إلى السطر الأول.
import-column-unknown = العمود «{ $value }» غير متوقع. غيّر اسمه أو احذفه. الأعمدة الممكنة: { $allowed }.
import-cooperative-mismatch = «{ $value }» ليست التعاونية المطلوبة. اكتب { $allowed } أو اترك الخانة فارغة.
import-cooperative-missing = التعاونية غير مذكورة. اذكرها مع --cooperative أو في عمود «cooperative».
import-differs = هذه الخانة تخالف السطر { $allowed }. اتركها فارغة أو انسخ السطر { $allowed }.
import-empty = لا يمكن ترك هذه الخانة فارغة. املأها.
import-food-mention = لا يُنشر منتوج غذائي دون هذا البيان. املأ الخانة.
import-more-women-than-members = { $value } من النساء لعدد أعضاء هو { $allowed }. اكتب { $allowed } على الأكثر.
import-not-a-date = «{ $value }» ليس تاريخا. اكتب مثلا 2019-04-30 أو 30/04/2019.
import-not-a-number = «{ $value }» ليس عددا صحيحا بين { $allowed }. صحّحه.
import-not-a-phone = «{ $value }» ليس رقم هاتف. اكتب مثلا 06 12 34 56 78.
import-not-a-price = «{ $value }» ليس ثمنا بالدرهم. اكتب مثلا 130 أو 130,50.
import-not-a-slug = «{ $value }» لا يصلح لعنوان صفحة. اكتب حروفا لاتينية صغيرة وأرقاما وشَرْطات، مثلا huile-argan.
import-not-an-email = «{ $value }» ليس بريدا إلكترونيا. اكتب مثلا salma@exemple.test.
import-not-an-ice = «{ $value }» ليس رقم ICE. انسخ أرقامه الخمسة عشر أو اترك الخانة فارغة.
import-not-in-list = «{ $value }» غير معروف. اختر من بين: { $allowed }.
import-not-months = «{ $value }» لا يدل على أشهر. اكتب مثلا 9 10 11، أو 11-2 من نونبر إلى فبراير.
import-not-utf8 = النص ليس بترميز UTF-8. احفظ الملف بصيغة «CSV UTF-8».
import-not-yes-or-no = «{ $value }» ليس جوابا. اكتب نعم أو لا.
import-nothing = لا يوجد أي سطر تحت العناوين. أضف سطرا.
import-one-of-a-kind = للقطعة الفريدة سطر واحد ومخزون 0 أو 1. صحّح المخزون أو اكتب «لا» في one_of_a_kind.
import-other-cooperative = العنوان «{ $value }» لتعاونية أخرى. اختر غيره.
import-repeated = «{ $value }» موجود في السطر { $allowed }. احتفظ بسطر واحد منهما.
import-sku-of-another-product = المرجع «{ $value }» للمنتوج { $allowed }. اختر غيره.
import-too-long = النص أطول من { $allowed } حرفا. اختصره.
import-unknown-commune = «{ $value }» ليس رمز جماعة. ابحث عنه في لائحة الجماعات، مثلا 09.541.09.63.
import-unknown-cooperative = التعاونية «{ $allowed }» غير موجودة. استوردها أولا أو صحّح اسمها.
import-unreadable = لا يمكن قراءة هذا السطر ({ $value }). تحقق من علامات التنصيص.
