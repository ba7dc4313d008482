### What the letters say. Nothing in a subject that a person at home should not read.
### Full letters may speak of a report; discreet ones (`-discreet`) say only that someone got in touch.

letter-greeting = ہیلو،
letter-greeting-name = ہیلو { $name }،
letter-signature = { $landlord }
letter-no-reply-needed = اس پیغام کا جواب دینا ضروری نہیں۔
letter-phone = اگر آپ ہم سے بات کرنا چاہیں تو { $phone } پر فون کریں اور یہ نمبر بتائیں۔ { $hours }۔

## To the person who told us: we have it

acknowledgement-subject = آپ کا حوالہ نمبر { $number }
acknowledgement-thanks = ہمیں بتانے کا شکریہ۔ آپ کی رپورٹ ہمیں مل گئی ہے اور ہم اسے سنجیدگی سے لیتے ہیں۔
acknowledgement-number = آپ کا نمبر { $number } ہے۔
acknowledgement-contact = ہم { $date } تک آپ سے پہلی بار رابطہ کریں گے، اسی طریقے سے جسے آپ نے محفوظ بتایا ہے۔
acknowledgement-message = { $date } تک آپ کے لیے ہمارا پیغام ہوگا۔ اسے پڑھنے کے لیے اپنے نمبر اور کوڈ کے ساتھ واپس آئیں۔
acknowledgement-letter = ہم { $date } تک آپ کو لکھیں گے کہ ہمیں کیا معلوم ہوا اور ہم آگے کیا کریں گے۔
acknowledgement-return = یہ دیکھنے کے لیے کہ اب تک کیا ہوا ہے، { $address } پر جائیں اور اپنا نمبر اور اپنا کوڈ استعمال کریں۔ ہم آپ کا کوڈ کبھی ای میل سے نہیں بھیجتے۔
acknowledgement-danger = اگر آپ یا کوئی اور خطرے میں ہے تو 999 پر فون کریں۔

## The same, for someone beside whom nobody must know

acknowledgement-discreet-subject = آپ کا حالیہ سوال ({ $number })
acknowledgement-discreet-thanks = ہم سے رابطہ کرنے کا شکریہ۔ آپ کا سوال ہمیں مل گیا ہے۔
acknowledgement-discreet-number = آپ کا حوالہ نمبر { $number } ہے۔
acknowledgement-discreet-letter = ہم { $date } تک آپ کو دوبارہ لکھیں گے۔
acknowledgement-discreet-phone = اگر آپ کا کوئی سوال ہو تو { $phone } پر فون کریں اور یہ حوالہ نمبر بتائیں۔ { $hours }۔

## To the case officers: number and link only

alert-subject = { $number }
alert-body = نمبر { $number } کے تحت کچھ نیا آیا ہے۔ اسے پڑھنے کے لیے سائن ان کریں:
