import { list } from './list.ts';
import type { LanguageRules } from './rules.ts';

/**
 * What is said in Vietnamese when a danger is there, of North and South, and as it is texted without marks. "ăn", "bé",
 * "sợ", "đẻ", "to" are small words elsewhere and count for nothing: no phrase may hang on them.
 */
export const VIETNAMESE: LanguageRules = {
  language: 'vi',
  reviewedBy: null,
  small:
    list(`bị, thì, mà, rồi, cứ, quá, lắm, luôn, nó, con, cháu, tôi, tui, em, hơi, cái, đang, đã, dữ, cả, hoài, nhiều,
    người, tự nhiên, đột ngột, nổi, thiệt, thật, mới, cho, giờ, hay, ra`),
  concepts: {
    no: list('không, ko, hông, hong, khong, kg, chẳng, chả, khg, hok'),
    can: list('được, đc, dc, nổi, kịp'),
    chest: list('ngực, lồng ngực'),
    tight: list('đau, tức, nặng, nhói, siết, ép, bóp, nghẹn, rát'),
    sweat: list('mồ hôi, vã mồ hôi, toát mồ hôi, xỉu, ngất, khó thở, tái mét, buồn nôn, choáng'),
    faint: list('xỉu, ngất, xây xẩm, choáng, lả đi, bất tỉnh'),
    limb: list(
      'cánh tay, tay trái, tay phải, chân trái, chân phải, nửa người, một bên người, nửa mặt, một bên mặt, nửa thân, bên phải người, bên trái người, nửa bên, tay chân bên',
    ),
    weak: list(
      'tê, yếu, liệt, buông thõng, bủn rủn, <no> cử động, <no> nhấc, <no> giơ, <no> nhúc nhích, <no> cảm giác, <no> cầm, tê cứng, tê rần, nặng trịch, <no> nghe lời',
    ),
    face: list('mặt, miệng, môi'),
    throat: list('cổ họng, lưỡi, cuống họng, cổ nghẹt'),
    swollen: list('sưng, sưng húp, sưng vù, phù, húp, sung vu'),
    allergen:
      list(`đậu phộng, tôm, hải sản, cua, ong chích, ong đốt, kiến cắn, kiến lửa, dị ứng, hạt điều, thuốc mới, amoxicillin,
      seafood, sữa bò, trứng, chích thuốc, kháng sinh, trụ sinh, ăn cua, ong vò vẽ, chích ngừa xong, nhộng, thuốc nhuộm, penicillin`),
    hives: list('mề đay, nổi mẩn, mẩn đỏ, ngứa khắp, nổi đỏ, mày đay, phát ban'),
    blood: list('máu, huyết'),
    gasping: list(
      'khó thở, thở gấp, thở dốc, thở rít, thở khò khè, ngộp thở, nghẹt thở, thở hổn hển, ngưng thở, ngừng thở, thở rít, thở khò khè, thở nghe rít, khó nuốt, thở mệt',
    ),
    pills: list(
      'thuốc, viên, tylenol, vitamin, thuốc ngủ, thuốc tim, thuốc huyết áp, thuốc tiểu đường, xanax, insulin, thuốc an thần, vỉ, thuốc đau, panadol',
    ),
    poison:
      list(`thuốc tẩy, nước tẩy, javel, thuốc chuột, thuốc trừ sâu, thuốc sâu, thuốc diệt cỏ, dầu hỏa, xà bông, pin cúc áo,
      cục pin, viên pin, pin, nam châm, nước lau nhà, nấm dại, chất tẩy, axit, juice vape, tinh dầu, nước rửa chén, thuốc xịt cỏ, nước javen, nước lau kiếng, long não, dầu gió, xăng, thuốc nhuộm, thuốc rầy, thủy ngân, thuốc diệt chuột, thuốc diệt cỏ, phân bón, sơn, keo`),
    noWake:
      list(`(kêu|gọi|lay) (ba|má|mẹ|ông|bà|hoài)? <no> (chịu)? (dậy|tỉnh|trả lời|thưa|được), <no> chịu dậy, kêu hoài <no>, gọi hoài <no>,
      <no> phản ứng, <no> tỉnh, kêu khó dậy, <no> biết gì,
      bất tỉnh, kêu hoài <no> mở mắt, chẳng nhúc nhích, lay mãi, đánh thức <no>, gọi <no> biết, gục xuống, <no> thức dậy được, mất ý thức, <no> động đậy gì, <no> ừ hử, kêu <no> ư, <no> đáp, nằm im thin thít, gọi mãi <no>, kêu mãi <no>, kêu <no> nghe, gọi <no> nghe, lịm đi`),
    drowsy: list(
      'lừ đừ, lơ mơ, li bì, mê man, lú lẫn, nói sảng, nói nhảm, nói bậy, ú ớ, mê sảng, ngủ mê, buồn ngủ, lộn xộn, nói năng lộn xộn, nói mê, lừ khừ, ngủ suốt, lờ đờ',
    ),
    hitHead: list(
      'đập đầu, té đầu, trúng đầu, u đầu, đầu đập, đụng đầu, đầu xuống, chấn thương đầu, cắm đầu, lọt giường, trán u, té giàn giáo, đầu chảy máu, bể trán, đập trán',
    ),
    vomits: list('ói, nôn, mửa, nôn mửa, ói mửa'),
    fever: list('sốt, nóng hầm hập, lên cơn sốt, lạnh run, ớn lạnh'),
    newborn:
      list(`mới sinh, mới sanh, đầy tháng, 1 tháng, 2 tháng, một tháng, hai tháng, (2|3|4|5|6|7|8|9|10|11|12) tuần,
      (10|12|14|15|18|20|21|25) ngày tuổi, chưa đầy tháng, mấy ngày tuổi, (hai|ba|bốn|năm|sáu|bảy|tám) tuần tuổi, chưa 3 tháng, tuần tuổi, mới được (5|7|8|10|12|15|18|20|25) ngày, 18 ngày, hai tháng tuổi, mấy tuần tuổi`),
    pregnant: list('bầu, có thai, mang thai, mang bầu, thai, bào thai, tuần thai'),
    afterBirth: list('mới sanh, mới sinh, sanh xong, sau sanh, sau sinh, sinh mổ, sanh mổ, sinh xong'),
    partner: list(
      'chồng, ck, ông xã, bạn trai, vợ tôi, vợ em, bà xã, người yêu cũ, anh ta, ông ấy, anh ấy, ổng, chồng cũ',
    ),
    beats: list('đánh, đập, đấm, tát, bóp cổ, túm tóc, bạo hành, hành hung, chém, dọa giết, lấy dao'),
    kid: list(
      'con gái, con trai, đứa nhỏ, thằng nhỏ, con bé, cháu gái, cháu, con tôi, con em, bé gái, đứa bé',
    ),
    elder: list(
      'bà nội, bà ngoại, ông nội, ông ngoại, ông cụ, bà cụ, ba tôi, má tôi, cha già, mẹ già, người già, đánh má, ba nội',
    ),
    kill: list('giết, đâm chết, bắn chết, chém chết, bóp cổ, giết chết, thủ tiêu, siết cổ'),
    machine: list('máy thở, máy oxy, oxygen, máy trợ thở, concentrator, bình oxy, máy tạo oxy'),
    trach: list('trach, ống trach, mở khí quản, nội khí quản, canuyn, ống thở'),
    sugar: list('đường, đường huyết, glucose, tiểu đường, máy đo'),
    belly: list('bụng, bao tử, dạ dày'),
    worst: list(
      `dữ dội, kinh khủng, <no> chịu nổi, <no> chịu được, lăn lộn, quằn quại, cứng như, chưa bao giờ, nhất từ trước, muốn ngất, tới ngất, vã mồ hôi, quặn thắt, tê tái, bằng chết`,
    ),
  },
  says: {
    'cardiac.chest-pain': list(`(đau|tức|nặng|nhói|ép|bóp|giữa|bên) (trái)? ngực,
      ngực + <tight>, ngực + lên cổ, ôm ngực, ngực & (ngồi lên|đè lên|cục đá|đá đè|xuyên), <chest> & mồ hôi, <chest> & (xám|tái|lạnh toát|khó thở|bó|ép|nặng|siết|nhói|chưa đỡ|lan), trong ngực & (ép|đau|nặng), ngực & như bị, ôm ngực, đau nguc, ngực & (chăn|vai trái|thuốc ngậm|từng cơn|bỏng rát)`),
    'cardiac.heart-attack': list('(đang|lên cơn) (nhồi máu|đau tim), bị đau tim & (gọi|bây giờ|cứu)'),
    'cardiac.heart-racing-faint': list(
      `tim đập & <faint>, tim đập (loạn|quá nhanh|muốn văng), tim nhảy & <faint>, tim đập & (160|170|180|190|200), đánh trống ngực & (hoa|xỉu|choáng|liên hồi|mệt), mắt hoa & tim`,
    ),
    'cardiac.arm-jaw-pain': list(
      '(hàm|cánh tay|tay trái|vai trái) & (đau|tê|mỏi) & <sweat>, lan (ra|xuống|lên) (cánh tay|tay trái|hàm|vai) && (đau|ngực)',
    ),
    'stroke.face':
      list(`méo miệng, miệng + méo, méo mặt, mặt + méo, (miệng|mặt|mắt|cười thì) + (lệch|xệ), xệ mặt, xệ một bên, lệch miệng,
      liệt mặt & (tay|nói|sáng|giờ), chảy nước miếng & một bên, (mặt|miệng) & (chảy xuống|xệ xuống|xệ) & bên, một bên mặt & (xuống|xệ|cứng), lệch mặt, mặt lệch, cứng nửa mặt, liệt nửa mặt, méo mồm, mồm méo, (mồm|miệng) <no> cân`),
    'stroke.speech':
      list(`nói đớ & (miệng|tay|mặt|bên), nói (đớt|líu|ngọng nghịu|lắp bắp|ú ớ), ú ớ & (tay|gọi|kêu|tai biến), nói <no> ra (chữ|tiếng|lời)?, nói & <no> ra chữ,
      đột nhiên <no> nói, nói ngọng & (không ra|mặt|tay|tự nhiên|đột nhiên), <no> nói (được|rõ) & (tay|miệng|mặt), (nói|trả lời) <no> ra tiếng, nói líu lưỡi, líu lưỡi, cứng lưỡi, nói & dính chữ, đọc & <no> hiểu, viết <no> ra, nói như (người)? say, <no> nói ra lời, miệng cứng, tự nhiên câm`),
    'stroke.sight':
      list(`tự nhiên <no> (thấy|nhìn thấy), nhìn <no> thấy (gì|đường), mắt & tối thui, <no> thấy gì & mắt, nhìn một thành hai,
      (mắt trái|mắt phải) & <no> thấy, mù đột ngột, (mờ|tối) hẳn & (mắt|bên), mắt mờ hẳn`),
    'stroke.worst-headache': list(
      '(đau đầu|nhức đầu) & (búa bổ|chưa bao giờ|dữ dội|như nổ|kinh khủng), đầu & búa bổ',
    ),
    'stroke.balance': list(
      '(đi xiêu vẹo|đi loạng choạng|đứng không vững) & (ngã|té|nói|nhìn|tê|một bên), (bước|đi) & ngã về (bên|một), (rớt|cầm) & (đũa|ly|muỗng|chén) & (<no>|bên|trả lời|nói)',
    ),
    'breathing.cannot':
      list(`<no> thở (được|đc|dc|nổi|ra|kịp), thở <no> (được|đc|dc|nổi|ra|kịp|vô|vào), <no> thở nữa, hít <no> vô, <no> hít (vô|vào|được),
      <no> còn thở, ngưng thở, ngừng thở, <no> có thở, tắt thở, thở <no> ra hơi, hụt hơi & <no> nói, nghẹt thở & (cứu|quá), ngộp & <no> hít, nghẹt cứng, thở như cá, hết hơi, thở <no> ra, tức thở, <no> thở được, ngộp sắp chết, thiếu hơi, <no> đủ (hơi|không khí)`),
    'breathing.blue': list(
      '(môi|mặt|móng tay) (hơi)? (tím|xanh) (tái|ngắt|lè|lại|hết|rồi|quá), (môi|mặt) (hơi)? (tím|xanh) & (thở|ho|bú|giật|kêu|gọi|khóc|dậy|bé), tím ngắt, tím tái, (đang|mặt|thở|giật|con) tím, môi hơi xanh, tím (cả|hết) (môi|mặt|người|tay), móng tay tím, tím & (môi|móng tay) & (bé|con bé|thở), môi thâm đen, môi thâm, môi tím bầm, mặt xanh mét & thở, môi trắng bệch, tới tím mặt',
    ),
    'breathing.struggling':
      list(`khó thở, kho tho, thở (gấp|dốc|hổn hển|rít|co kéo|hồng hộc), <no> thở (tròn|trọn), thở + lõm, lõm ngực, rút lõm, (cánh mũi|mũi) phập phồng,
      xương sườn lõm, nói <no> tròn câu, hụt hơi quá, ngộp quá, ngộp thở, (má|ba|bà|ông) ngộp, lại ngộp, thở & (70|72|80) lần, bụng hóp & thở, thở như kéo bễ, thở nhanh & bụng, thở mệt, há miệng & thở, thở & há miệng, hụt hơi, nói & đứt quãng, thở hào hển, thở nặng nhọc, thở co lõm, thở phì phò, nghẹn hơi, <no> nói (trọn|hết) (một)? câu, <no> nói trọn, ngực thụt, thụt vào & thở, thở khì khì, thở chậm rì, thở yếu`),
    'breathing.inhaler': list(
      '(xịt|inhaler|albuterol|thuốc suyễn|máy phun) & (<no> đỡ|<no> bớt|<no> hết|hết tác dụng|<no> ăn thua|<no> xi nhê), (hen|suyễn) & (xịt|hít|phun) & (vẫn|mà)',
    ),
    'anaphylaxis.swelling':
      list(`<throat> & <swollen>, (môi|mặt) & <swollen> & (<throat>|<allergen>|ngứa|thở|<hives>), lưỡi to ra, <throat> & (nghẹt|bít|nghẹn|siết) & (<allergen>|uống|ong|chích|thuốc|mổ),
      cổ họng (nghẹt|bít|nghẹn), <hives> & (<gasping>|<vomits>|choáng|khò khè|lừ đừ|xỉu|xây xẩm), <allergen> & (<gasping>|thở <no>|<no> thở|<faint>|<swollen> môi), cổ nghẹt lại, cổ + nghẹn & chích, môi tều, (môi|mắt|mặt) (tều|sưng|híp) & (cổ ngứa|khó nuốt|thở|dị ứng), <allergen> & (chóng mặt|nổi đỏ|buồn nôn|khó nuốt|sưng híp), nổi đỏ & chóng mặt, dị ứng & (khó thở|sưng môi|môi sưng|lưỡi sưng), nổi ban & (họng|thở|bóp|khó), họng (như)? bị bóp`),
    'bleeding.will-not-stop':
      list(`(máu|chảy máu) & (<no> ngừng|<no> ngưng|<no> cầm|<no> dừng|hoài <no>|phun|phọt|vọt|thành tia|xối xả|ướt đẫm|ướt hết|quá trời|ồ ạt|lênh láng), <no> cầm máu,
      ra máu (ồ ạt|xối xả), đứt mạch máu, máu chảy hoài, chảy máu cam & (tiếng|nửa tiếng|30 phút|cả giờ), máu ướt, máu & đầy miệng, máu & ướt, máu & (tuôn|chảy ròng|cầm <no>|lai láng|ướt quần|máu me), máu me (đầy|be bét|quá), máu & (<no> dứt|mãi|xarelto|eliquis|loãng máu|lênh láng|hết khăn), máu (tuôn|phun|xịt)`),
    'bleeding.inside':
      list(`(ói|nôn|mửa|ho|khạc|ói ra|ho ra|nôn ra|oi ra) (toàn)? (máu|mau tươi), (đi cầu|ỉa|đi tiêu|đại tiện|đi ngoài|stool) & ra (toàn)? máu, phân đen & (xỉu|chóng mặt|hắc ín|dẻo|mệt),
      toàn máu, bã cà phê, ba cà phê, ra máu cục & (xỉu|mệt), (ho|khạc|ói|đi ngoài) & (cục máu|máu bầm|ra máu|máu cục), khạc ra & máu, đi ngoài & máu, khạc (ra)? (toàn)? máu`),
    'bleeding.wound': list(
      '(đứt tay|đứt chân|cắt vô|cưa) & máu (ra|phun|chảy), vết mổ bung, thấy xương, lòi xương, lòi ruột',
    ),
    'poisoning.swallowed':
      list(`(nuốt|uống) (phải|nhầm|lộn|luôn|mất)? (1|2|3|cục|nước|viên)? <poison>, (nuốt|uống nhầm|uống lộn) & <poison>, 2 viên nam châm, (uống|nuốt) (nhầm|lộn) & (thuốc|viên), rượu & thuốc & lơ mơ, nuốt nam châm, nuốt pin,
      (bé|cháu|con|nó) & (nuốt|uống) & thuốc của (bà|ông|ba|má|mẹ), nuốt & thuốc của, ăn nấm & (<vomits>|đau), <no> biết nuốt mấy, nuốt nguyên (hộp|chai), hít phải khí, thuốc trừ sâu & (khó|nước dãi|co giật|<vomits>), khí clo, (bốc|lấy|mở) & thuốc & (miệng|nuốt|ngoại|nội), uống lộn (chai|thuốc), nuốt (viên|cục) nam châm, (nuốt|uống) phải`),
    'poisoning.too-much':
      list(`(uống|nuốt|lấy|chơi) (nguyên|hết|cả) (chai|hộp|lọ|vỉ|bịch) & (<pills>|uống|hết), (uống|nuốt) (quá)? (nhiều|10|12|15|20|25|30|40|50|hai chục|ba chục|cả nắm|nắm|chục) (viên)? (<pills>|thuốc),
      uống & (10|12|15|20|25|30|40|50) viên, (thuốc|rượu) & uống nhiều quá & (lơ mơ|xỉu|mệt|lừ đừ), gấp (mười|10) lần & (insulin|thuốc|liều), uống thuốc ngủ rồi & khỏi, (uống|nuốt) & (cả|nguyên|hết) (vỉ|chai|hộp|lọ|nắm), (nuốt|uống) & (nắm thuốc|một nắm|gần hết chai|hết chai), uống (quá)? nhiều thuốc, say thuốc & (lay|thở|<no>)`),
    'poisoning.overdose': list(
      'quá liều, chơi thuốc & (tím|<noWake>|thở), phê thuốc & (tím|<noWake>|thở), sốc thuốc',
    ),
    'poisoning.gas': list(
      '(khí|báo|carbon|ngộ độc) (co|carbon monoxide|monoxide|than) & (nhức đầu|<vomits>|kêu|đau đầu|chóng mặt), (máy phát điện|đốt than|lò than|than tổ ong) & (nhức đầu|<vomits>|chóng mặt|mệt)',
    ),
    'seizure.having':
      list(`(đang|lên|bị) co giật, co giật & (phút|lần|bọt|tím|chung|giờ|bây giờ), lên (cơn)? kinh giật, (lên|đang) (cơn)? động kinh, lên kinh & (phút|tím|giật|mắt|đang), giật kinh phong, sùi bọt mép, giật đùng đùng,
      giật & (mắt trợn|trợn ngược|sùi bọt|cứng đờ|cả người|phút), mắt (trợn|trắng dã) & (giật|kinh), tay (chân)? (giật giật|giật liên tục|giật), vẫn giật, giật xong & <noWake>, cứng người & giật, trợn ngược, (đang|con bé|nó|bé) giật & (mắt|sùi|kêu|gọi), động kinh & (phút|chưa dứt|chưa hết), co rút tay chân, mắt trợn trắng, trợn trắng, giật mình mẩy & gọi, trợn mắt, gồng cứng, co quắp & (đường|kêu|sốt)`),
    'unconscious.not-waking': list(
      `<noWake>, hôn mê, <no> (có)? mạch, <no> cục cựa, nằm im & (kêu|gọi|lay), (ngủ|nằm) & (gọi|kêu|lay) & <no> (tỉnh|dậy), lừ đừ & <no> mở, mềm oặt, mềm nhũn, nằm & <no> động đậy, lịm đi`,
    ),
    'unconscious.passed-out': list(
      `(xỉu|ngất|ngất xỉu) (rồi|trong|ngoài|hai|2|nữa|luôn|mấy), (vừa|mới|tự nhiên|chồng|vợ|ba|má|mẹ|ông|bà) + (xỉu|ngất xỉu|ngất|bất tỉnh), (sắp|muốn|gần|suýt) (xỉu|ngất) & (đau|ngực|máu|thở|tim|đường), nằm dưới sàn & (bất tỉnh|<no>), (té xuống|gục xuống) & (bất tỉnh|<no>|lay|ngất), bất tỉnh (chừng|mấy|rồi|2|hai)`,
    ),
    'unconscious.confused': list(
      `(lú lẫn|lẫn lộn|nói sảng|mê sảng|nói nhảm) & (hôm nay|hôm qua|tự nhiên|từ|giờ|sốt|bữa nay|lạ), <no> nhận ra (con|ai|vợ|chồng|cháu), <no> biết (đang)? ở đâu, nói (lung tung|nhảm) & (<no> hiểu|ở đâu|tự nhiên|hôm qua), <no> biết mình là ai, <no> nhớ tên mình, <no> biết con là ai`,
    ),
    'head-injury.signs':
      list(`<hitHead> & (<vomits>|<drowsy>|xỉu|ngất|<noWake>|nhức đầu|đau đầu|loãng máu|coumadin|im lìm|mờ mắt|<no> nhớ|co giật|tháng|con ngươi|tuần), (té|ngã|rớt) & (lầu|cầu thang|nóc nhà|từ trên) & (đầu|xỉu|im lìm|<drowsy>|<no> nhúc nhích),
      tai & chảy nước & (té|đầu), (rớt|té) & nền & đầu, con ngươi & (to|nhỏ), (gậy|gạch|banh|đá) vô đầu, đập & đầu & (máu|<vomits>)`),
    'head-injury.neck-back': list(
      '(té|tai nạn|đụng xe|nhảy|rớt) & (đau cổ|đau lưng|cổ đau|lưng) & (tê|<no> cử động|<no> nhúc nhích|<no> dám quay|liệt)',
    ),
    'infant-fever.told': list(
      '<newborn> & <fever>, <newborn> & nhiệt độ & (38|39|100|101|102), sơ sinh sốt, (bé|con) <newborn> & (38|39) độ, <newborn> & nóng & (bỏ bú|<no> chịu bú|mềm), (tháng|tuần|ngày) tuổi & sốt & (18|20|hai|2|1|một|mấy|ba|3) , mới được & ngày & (nóng ran|sốt)',
    ),
    'infant.limp': list(
      '<newborn> & (mềm nhũn|mềm oặt|<no> bú nữa|bỏ bú), bỏ bú mềm, bỏ bú & lừ đừ, lừ đừ bỏ bú',
    ),
    'sepsis.fever-signs': list(
      `<fever> & (cứng cổ|cổ cứng|lú lẫn|nói sảng|mê sảng|lơ mơ|thở gấp|thở nhanh|thở dốc|chấm tím|đốm tím|sợ ánh sáng|ngủ li bì), chấm tím & (<no> mất|đè), da & bông & (lạnh|tím|cẩm thạch), cổ cứng đờ, sốt & (tay chân lạnh|nói mê|run bần bật) & (nói|lạnh|mê|thở), (nốt|chấm|đốm) (bầm)? tím & (sốt|cổ), cổ <no> (gập|cúi) (được)?`,
    ),
    'sepsis.weak-immune-fever': list(
      '(hóa trị|chemo|ghép thận|ghép gan|ghép tủy|cắt lá lách|hồng cầu hình liềm|bạch cầu thấp|ung thư máu|port) & (<fever>|100.9|101|102|38.6|39), (thuốc ung thư|vô thuốc|truyền hóa chất) & (sốt|ớn lạnh)',
    ),
    'pain.worst': list(
      'đau (nhất|quá sức|khủng khiếp) & (10|đời|trước|<no>), đau & (<no> chịu nổi|<no> chịu được|10 trên 10|10/10|muốn ngất|tới ngất), đau (lưng|mắt) & (kinh khủng|quầng), mắt & đau nhức kinh khủng, lưng & như xé, đau muốn chết, đau & (gập người|<no> đứng thẳng|<no> thẳng|điếng|thấu trời)',
    ),
    'pain.belly': list(
      'đau <belly> & <worst>, <belly> & (cứng như|cứng ngắc|lăn lộn|quằn quại|thạch dâu), <belly> đau quá, đau quặn & (máu|xanh|ngất), ói ra (dịch|nước|mật) xanh, om bung khóc thét',
    ),
    'pain.testicle': list('(hòn dái|tinh hoàn) & đau, đau (hòn dái|tinh hoàn|bìu)'),
    'pregnancy.bleeding': list(
      '<pregnant> & (ra máu|ra huyết|chảy máu|băng huyết|máu nhiều|xuất huyết), <afterBirth> & (băng huyết|máu ra|máu cục|ra máu)',
    ),
    'pregnancy.warning-signs': list(
      `<pregnant> & (nhức đầu|đau đầu|hoa mắt|mờ mắt|mắt mờ|sưng mặt|đau bụng dữ|đau dữ|co giật|xỉu|đau hạ sườn|khó thở|<no> giữ được), <afterBirth> & (nhức đầu dữ|đom đóm|sốt|khó thở|tim đập|đau ngực|mờ mắt|co giật), có thai & té & đau, tiền sản giật & (lại|giờ|nhức), <afterBirth> & (đầu đau|nhòe|búa bổ|co giật), <pregnant> & (mặt phù|phù mặt|nhìn mờ|gò liên tục|gò cứng|đầu đau)`,
    ),
    'pregnancy.baby-still': list(
      '(con|thai|em bé|bé) <no> (đạp|máy|động đậy|cử động), <no> thấy (máy|đạp|bé máy|con máy), máy ít, <no> đạp, <no> thấy động đậy, (bé|con|em bé|thai) nằm im, nằm im re',
    ),
    'pregnancy.birth': list(
      'vỡ ối, bể ối, ra nước ối, dây rốn lòi, con sắp ra, em bé sắp ra, thấy đầu (rồi|em bé), dồn dập & rặn, muốn rặn, chuyển dạ & phút, đau bụng & cơn & ra nước, nước ối, đau chuyển dạ, gò & phút, (bầu|tuần) & (nước chảy|ra nước|lòi ra|ướt quần), đau bụng dồn dập',
    ),
    'diabetic.low': list(
      '(tụt|xuống) đường & (<no> lên|run|lơ mơ|xỉu|<noWake>|<no> nuốt), <sugar> & (lơ mơ|<noWake>|<no> nuốt|nói bậy|mồ hôi) & (xuống|còn|35|38|42|45|50), đường cứ tuột, glucagon & (vẫn|còn|mà), đường & (xuống thấp|thấp quá|tụt) & (run|<no>|xỉu|trả lời), (chích|tiêm) insulin & (lả|mồ hôi|xỉu|run|lơ mơ), (hạ|tụt) đường (huyết)? & (<no> tỉnh|lơ mơ|xỉu|run|ngất)',
    ),
    'diabetic.high': list(
      '<sugar> & (chỉ hi|keton|ketone|trái cây), keton cao, máy đo & chỉ hi, <sugar> & thở sâu, thở mùi trái cây, ketone cao, đường cao & li bì, (mùi táo|mùi trái cây) & (thở|ói|đường), tiểu đường & mùi & ói, type 1 & (ói suốt|ói hoài|hơi thở)',
    ),
    'diabetic.pump': list('(bơm|pump) insulin & (hư|hỏng|ngưng|tắt) & (<vomits>|buồn nôn|420|400|300|đường)'),
    'choking.now': list(
      '(sặc|nghẹn cơm|nghẹn thịt) & (<no> thở|tím|thở|đỏ bầm), mắc nghẹn, (hóc|mắc) (trái nho|kẹo|thịt|viên), hóc xương & (thở|nuốt|<no> ra), sặc sữa, bị hóc, mắc đồng xu, hóc hạt, nghẹn bánh, (hóc|nghẹn) & (chỉ cổ|khóc <no>|đỏ tía|ra tiếng), kẹt (trong|ở) (họng|cổ|cuống họng), mắc (trong|ở) (họng|cổ), (viên bi|đồng xu|xương|hột) & (kẹt|mắc) & (thở|cổ|họng)',
    ),
    'burn.big': list(
      '(bị|con|bé) (phỏng|bỏng) (dầu|nước|hết|nặng|nguyên|trắng|xăng), phong dau ăn, nước sôi đổ, nước sôi & (da|ngực|chân|mặt|phỏng|bé), lửa cháy (áo|người), axit & mắt, (phỏng|bỏng) & (tróc|phồng rộp|trắng bệch), (phỏng|bỏng) nước (mắm|sôi), cháy đen, (đổ|tạt) lên & phồng rộp, pháo nổ & (cháy|nát), (nước lèo|nước sôi|dầu sôi|nồi nước|tô canh) & (đổ|tạt) (vô|lên|trúng|nguyên), da tuột, (bị|con) (bỏng|phỏng) & (phồng|cả|hết|rộp|bô|lửa|hơi)',
    ),
    'burn.electric': list('điện giật, bị giật điện, (ổ điện|dây điện) & (giật|cháy), phỏng điện'),
    'device.airway': list('<trach> & (nghẹt|tắc|tuột|rớt|sút|hút <no>|đàm|gắn|đứt)'),
    'device.failed': list(
      '<machine> & (hư|tắt|hỏng|<no> chạy|ngưng|hết bình) && (ngộp|tím|thở|hết|rồi), shunt & (nhức đầu|<vomits>|lừ đừ), g tube & (tuột|rớt|sút), máy kích tim giật, (fistula|cầu tay) & (máu|phun), ống (g)? (nuôi ăn|dạ dày) (tuột|sút|rớt) ra, (bình|máy) oxy & (xì|hết|hư|hỏng) & (mệt|thở|ngộp|tím)',
    ),
    'device.power': list(
      '(cúp điện|mất điện|mat dien|hết điện) & (<machine>|pin|oxy|thở), (điện cúp|bị cúp điện|rớt điện) & (<machine>|pin|thở)',
    ),
    'device.line': list(
      '(picc|port|đường truyền|central line|ống truyền) & (đứt|gãy|chảy máu|sốt|lạnh run|sút|đỏ lên|sưng đỏ)',
    ),
    'environmental.heat-cold': list(
      '(trúng nắng|say nắng|ngoài nắng|xe nóng|nắng) & (lả đi|mê man|nói sảng|<vomits>|xỉu|hết mồ hôi|da nóng|lơ mơ), bỏ quên trong xe, (lạnh cóng|qua đêm lạnh|ngoài lạnh) & (tím|lắp|<no> tỉnh)',
    ),
    'environmental.bite': list(
      'rắn (độc)? cắn, chó (dại|hoang) cắn, chó cắn & (sâu|máu|nát|rách|mặt), dơi cắn, bị (rắn|dơi) (độc)? cắn, rắn (lục|hổ|đuôi chuông) cắn, bị rắn & cắn',
    ),
    'environmental.water': list(
      '(đuối nước|chết đuối|vớt dưới|té xuống hồ|chìm) & (ho|sặc|lừ đừ|hồ|tím|lên), sét đánh trúng',
    ),
    'other.dying': list(
      '(tôi|tui|em|con|ba|má|ông|bà) sắp chết, sap chet roi, chắc chết mất, cứu (con|tôi|với|em|mẹ|ba|chồng|má), hấp hối, hình như (tôi)? sắp đi',
    ),
    'other.call-ambulance': list(
      '(gọi|kêu) (xe cứu thương|cấp cứu|911|xe cấp cứu) (giùm|dùm|giúp|gấp|cho), cứu mạng, kêu xe cứu thương',
    ),
    'other.injury': list(
      '(xương)? (lòi|gãy lòi) xương, bị đâm vô, (ba|chồng|anh|em|nó|tôi) bị bắn, (đứt|lìa|cụt) (lìa)? ngón, đâm vô (mắt|bụng), (xe đụng|xe tông|tai nạn xe) & (gãy|<no>|máu|xỉu), (tai nạn|đụng) & (kẹt chân|kẹt tay|máu me|kẹt trong), máu me & xe',
    ),
    'other.blood-pressure': list(
      'huyết áp (180|190|200|210|220|230|170) & (nhức đầu|mờ mắt|đau|khó thở|tê|hạ sườn)',
    ),
    'suicide.wish':
      list(`(muốn|đòi|thèm|mong|ước gì|chỉ muốn) (được)? chết, <no> muốn sống, <no> thiết sống, chán sống, chết (đi|quách|phứt) cho, chết cho (xong|rồi|khỏe|rảnh), sống (làm gì|chi|<no> nổi|vô nghĩa),
      <no> (bao giờ)? (dậy|tỉnh dậy|thức dậy) nữa, ngủ & (<no> bao giờ dậy|khỏi dậy|<no> tỉnh lại), <no> còn (lý do|ý nghĩa|gì) (gì)? để sống, <no> còn thiết, (kết thúc|chấm dứt) (tất cả|cuộc đời|cuộc sống|đời), hết đường rồi & chết, muốn đi theo (ông|bà|chồng|ba|má|vợ), đời hết ý nghĩa, đời vô nghĩa, <no> thiết tha, muốn đi cho (rảnh|xong|rồi), ngủ luôn (khỏi|<no>|đừng), khỏi thức, chết sướng hơn, chết còn hơn, sống chi cho khổ, sống chi nữa, muốn chết quách, muốn đi xa mãi, <no> muốn tỉnh dậy, hết muốn sống, <no> tồn tại, đừng tồn tại, chưa từng sinh ra, đừng sinh ra, nghĩ (tới|đến|về) cái chết, mệt mỏi (với|vì) cuộc (đời|sống), chán đời, hết thiết, muốn kết thúc, <no> đáng sống, chết quách, sống <no> bằng chết, <no> muốn tiếp tục sống, ước mình chết, muốn nhảy (lầu|cầu|sông), đừng tìm (em|tôi|con|tui), (em|tôi) đi đây & (đừng|xin lỗi|mãi)`),
    'suicide.plan': list(
      `(nhảy cầu|nhảy lầu|treo cổ|uống thuốc chết|cắt mạch máu|uống thuốc tự tử), (để dành|sẵn|trữ) thuốc & (uống|tối|nghĩ), (sợi dây|khẩu súng|cầm súng) & (mua|chết|muốn|ngồi), mua sợi dây, cầm súng, (lái xe|xe) & đâm vô (cột|cây|tường), uống thuốc & khỏi (cứu|dậy), thư tuyệt mệnh, viết (sẵn)? & thư cho con, gom hết thuốc, gom thuốc, (tối nay|sẽ|định) treo cổ, (sẽ|tính|định) nhảy (lầu|cầu|sông), (thành cầu|lan can|sân thượng|đường ray) & (đứng|nhảy|từ biệt|ngồi), viết (xong)? thư & (mai|ai thấy|tuyệt), uống hết & thuốc & (ngủ|chết|khỏi), giấy xin lỗi, lá thư xin lỗi, khóa cửa & (xin lỗi|thư|thuốc|dao)`,
    ),
    'suicide.goodbye': list(
      'vĩnh biệt, (sau này|từ nay) <no> cần (gọi|liên lạc), <no> còn nữa & (lo|chăm|hai đứa|con), tạm biệt mọi người, kiếp sau, từ biệt, <no> ai thấy (em|tôi|tui|con) nữa, lần cuối & (nhắn|nói|gọi)',
    ),
    'suicide.burden': list(
      'gánh nặng & (con|nhà|gia đình|cho), <no> ai cần (tôi|em|con|tui), <no> có (tôi|em|tui) & tốt hơn, ai cũng nhẹ gánh',
    ),
    'self-harm.doing': list(
      `(rạch|cắt|cứa) (tay|đùi) & (mới|lại|mình|máu|bớt|vết), rạch tay, cắt tay hoài, dao lam, tự (làm đau|hành hạ|phỏng|làm phỏng) (mình)?, tự hại & (lại|mới|đang), vết cắt trên cổ tay, cào (cấu)? tay & máu, đập đầu vô tường, rạch nhẹ, lưỡi lam, tự (cắt|rạch|đâm|làm đau) (tay|mình|chân|đùi)`,
    ),
    'psychosis.voices': list(
      `(tiếng nói|tiếng ai|ma nói|giọng nói|nghe tiếng) & (trong đầu|bảo|kêu|ra lệnh|biểu|xúi), nghe (ma|quỷ|tiếng) & (kêu|bảo|biểu), (theo dõi|bỏ độc|bỏ thuốc độc) & (dao|<no> ngủ|la hét|đập|cia), em bé là quỷ, bỏ độc vô, (tivi|tv) nói chuyện với, người chết & kêu đi theo, (5 đêm|mấy đêm) & (bay|phật), mấy ngày <no> ngủ & (dao|cia|theo), (trong tường|trong đầu|trên trời) & (bảo|kêu|biểu) & (giết|chết|nhảy|cắt), nghe có người & (bảo|kêu), (nghe) (giọng|tiếng) (nói)? & (bảo|kêu|dìm|biểu|xúi)`,
    ),
    'violence.others': list(
      '(sẽ|muốn|đòi|hăm|dọa|tới|thề|định|đi|tối nay) <kill>, <kill> (cả nhà|nó|mẹ|hàng xóm|thằng|đứa|con), sẽ làm hại, làm hại con, (có|cầm) súng & (biết tay|bắn|chỗ làm), đốt nhà, (gặp|thấy) & chém, <kill> & (nó khóc|dao), (đâm|chém|bắn|đập) nó chết, đâm nó, chém nó, cho nó chết, giết nó, (xách|cầm|vác|thủ) dao & (qua|đi|đòi|rượt|kiếm), muốn làm hại (người|nó|con|ai)',
    ),
    'domestic.violence': list(
      '<partner> <beats>, <partner> & (đánh|đập|bóp cổ|tát|đấm|lấy dao|dọa giết|chém) & (tôi|em|mặt|e|tui|bầm), bóp cổ (tôi|em|tui), ép (em|tôi)? quan hệ, đánh (tôi|em|tui) (nữa|bầm|hoài|tối), bạo hành gia đình & (em|tôi|đang), ảnh (lại)? (đánh|bóp), say là đập, (ổng|ảnh|nó|chả) (mới|vừa|lại)? đánh (em|tôi|tui), dao kề cổ, kề dao, (ổng|ảnh|chồng) cũng đánh, đánh đập (em|tôi|tui), cưỡng hiếp (em|tôi), bị (chồng|bạn trai|ông xã) (đánh|đập|hành), <partner> & (đấm|đạp) & (bụng|mặt), đá em vô bụng, đá vô bụng',
    ),
    'domestic.fear': list(
      '<partner> & (giữ giấy tờ|giấu giấy tờ|<no> cho ra khỏi|xử|coi điện thoại|theo dõi), (dọa|doa) giết (em|tôi), trốn trong (toilet|phòng tắm|nhà tắm), <no> phải té, chồng xô, đập cửa & (gậy|đòi vô|người yêu), dọa (tôi|em) & dao, tạt axit, (núp|trốn) trong & (đánh|nhà kho|ổng|ảnh|phòng), (dọa|hăm) (giết|tạt|chém|đốt)',
    ),
    'child-abuse.told': list(
      `(chỗ kín|vùng kín) & (con|cháu|vô|dượng|thầy), (đánh|quất|lắc|tát) & <kid> & (bầm|chảy máu|mạnh|dấu tay|tím), đánh (bé|con) & (bầm|dấu tay), quất cháu, lắc đứa nhỏ, làm bậy với, (nhốt|bỏ đói) con, chui vô giường, coi phim bậy, (một mình|bỏ) & (ngày|hết đồ) & (cháu với em|ở nhà), xâm hại & (con|cháu|bé), (dượng|cha ghẻ|mẹ ghẻ|cô giữ trẻ|thầy giáo) (đánh|đập), (ông|chú|bác|cậu|anh) & rờ mò, rờ mò, (dì ghẻ|mẹ kế|cha dượng) & (đánh|roi|đập), roi đánh & (tím|bầm|lưng), (cởi|lột) (quần|đồ|áo) (nó|con|cháu|bé|em), sàm sỡ & (con|cháu), hiếp & (con|cháu|em|bé), ấu dâm, (lạm dụng|xâm hại|cưỡng hiếp) (tình dục)? & (con|cháu|bé|em), lạm dụng tình dục, (dượng|bố dượng|cha dượng|chú|cậu) & vào phòng (cháu|con|em)`,
    ),
    'elder-abuse.told': list(
      '(đánh|tát|trói|nhốt|bỏ đói|xô) & <elder>, (viện dưỡng lão|nhà dưỡng lão|nursing home) & (trói|đánh|bỏ|lở loét|loét), lấy hết tiền (già)? & (bà|ông|<no> cho), nhốt (ông|bà), <no> cho (ông|bà) (ăn|uống thuốc), con nó xô (tui|tôi), (bà|ông) & vết bầm & (nắm|xô|đánh), (con dâu|con rể|con trai|người chăm) & (đẩy|đánh|mắng chửi|bỏ đói|chửi) & (má|ba|bà|ông|mẹ), đẩy (má|bà|ông) té, (bà|ông|mẹ|má|ba) & người chăm sóc & (đánh|la|bỏ), (con trai|con gái|cháu) & (giật|lấy) (thẻ|tiền) & (đẩy|đánh|xô), đẩy tôi ngã',
    ),
    'fever.high': list('sốt (39|40|103|104|cao|mấy|ba|3|2|hai) (ngày|độ|bữa)?, sốt từ, sot 102, sốt nhẹ'),
    'fever.newborn-hot': list('<newborn> & (âm ấm|nóng|hâm hấp)'),
    'infection.wound': list(
      '(vết mổ|vết thương|vết cắt|móng|răng|mắt) & (mủ|đỏ|sưng|ghèn|nóng), mưng mủ, rỉ mủ, sưng mủ',
    ),
    'medicine.double': list(
      '(uống|chích) & (gấp đôi|hai lần|2 lần) & (thuốc|coumadin|ngày|insulin), lỡ uống 2',
    ),
    'medicine.stopped': list(
      '(tự ngưng|bỏ|ngưng) (uống)? (thuốc|prednisone) & (động kinh|trầm cảm|ngày|hôm|prednisone), tự ngưng',
    ),
    'medicine.ran-out': list('hết (thuốc|insulin), còn (1|một) viên, thuốc & hết hàng, chỉ còn liều'),
    'medicine.missed': list('quên (uống|chích) (thuốc|lantus|insulin), bỏ lỡ & liều'),
    'medicine.reaction': list(
      '(thuốc) & (ngứa|chóng mặt|tiêu chảy|mẩn|đau bụng|ói mỗi), khang sinh & tiêu chảy',
    ),
    'fluids.low': list('tiêu chảy & (lần|ngày|khô|tã), <no> đi tiểu & tiếng, tã ướt có'),
    'vomiting.lasting': list(
      '(ói|nôn) (3|4|5|2|hoài|mấy) (lần|ngày), gì ói nấy, ói <no> giữ được, hóa trị & ói',
    ),
    'sugar.off': list('(đường|đường huyết) & (260|280|300|310|62|65|68), tụt đường ban đêm'),
    'oxygen.lowish': list('(oxy|máy đo) & (91|92|93)'),
    'pressure.high': list('(huyết áp|đo) (180|172|168|170|175|165|95)'),
    'fall.had': list(
      '(trượt chân té|bị té|té hai|te trong|té trong|té từ xích đu|trẹo mắt cá|trẹo chân), té & (sưng|bầm|đau mông)',
    ),
    'leg.clot': list('(bắp chân|chân trái|chân phải) & sưng & (đau|nóng)'),
    'worse.getting': list('(càng ngày càng|nặng hơn|chưa bớt|chưa thấy bớt|lớn ra), chân phù, vàng da hơn'),
    'urine.blood': list('tiểu (ra máu|gắt|đục|buốt), đi tiểu & (máu|rát|gắt|buốt)'),
    'mood.low': list(
      '(buồn hoài|hay khóc|khóc hoài|lo âu mất ngủ|<no> muốn làm gì|<no> ngủ gì|trầm cảm), <no> chịu ra khỏi phòng',
    ),
    'device.feeding-tube': list(
      '(g tube|ống nuôi ăn|túi hậu môn|cpap|foley|dexcom) & (rỉ|nghẹt|hở|hư|rớt|ít|đỏ)',
    ),
    'breathing.wheeze': list('khò khè, suyễn lên nhẹ, suyễn & xịt & ngày'),
  },
  names: {
    'stroke.side': list(
      `<limb> & <weak>, (yếu|liệt|tê) (xìu)? (nửa người|một bên|bên trái|bên phải), <no> (nhấc|giơ|cử động) <can>? (tay|chân|<limb>), tay + <no> nhấc, tê & (mặt|chân) & tay & bên, tay chân yếu xìu, tay (trái|phải) (quờ quạng|buông), kéo lê (chân)?, chân kéo lê, (tay|chân) <no> điều khiển, (tay|chân) rũ xuống, (chân|tay) (trái|phải)? & <no> (bước|nhấc|cầm|nắm) (được|nổi)`,
    ),
    'stroke.named': list('đột quỵ, bị tai biến, tai biến mạch máu'),
    'cardiac.heart-attack': list('nhồi máu cơ tim, nhồi máu, đau tim, trụy tim'),
    'anaphylaxis.named': list(
      'sốc phản vệ, chích epipen, phản vệ, dị ứng nặng quá, chích (mũi)? epipen, mũi epipen, epipen thứ hai',
    ),
    'seizure.named': list('co giật, lên kinh, cơn động kinh'),
    'sepsis.named': list('nhiễm trùng máu, viêm màng não'),
    'suicide.named': list(
      '(muốn|nghĩ tới|nghĩ đến|định|đòi) tự tử, tự tử (có|chết|được|hụt), tự sát, quyên sinh, uống thuốc tự tử, chuyện tự tử',
    ),
    'self-harm.doing': list('cắt tay, rạch đùi'),
    'unconscious.passed-out': list('ngất xỉu, xỉu hai lần, bị ngất'),
  },
  context: {
    idiom:
      list(`(đói|nóng|lạnh|mệt|nhớ|cười|thương|mắc cỡ|mừng|vui|khát|bận|ngứa|chậm|khó|xa|đắt|nhà|ghét|rối|bực|tức|khó tính|chán|lười|hôi|ồn|đông) (nhà|con)? muốn (chết|xỉu|ngất|điên), buồn cười chết (mất|đi được), cười chết, cười muốn xỉu, thương muốn xỉu, dễ thương (xỉu|muốn xỉu|chết), xỉu up xỉu down,
      muốn đứng tim, muốn nhồi máu, sợ chích muốn xỉu, chích muốn xỉu, đẹp chết người, giỡn chết, chậm chết, thôi chết (rồi|em)?, chết rồi quên, chết (cha|mẹ|chưa), chết tiệt, sắp chết pin, chết pin, hết pin, xe chết máy, cây chết, con mèo chết, chó chết, cá chết, bình ắc quy xe chết,
      đau tim vì, trái tim tan nát, nghẹt thở vì, phim nghẹt thở, ngột ngạt, nghẹt mũi, khó thở vì (deadline|bài), nín thở, nhịn thở, tập thở, hít thở sâu, lớp yoga thở, đánh răng, đánh máy, đánh bài, đánh cờ, đánh cầu lông, đánh bóng, đánh giá, đánh thuế, chém gió, đánh son, cắt tóc, cắt tay áo, cắt móng, cắt cỏ,
      xét nghiệm máu, hiến máu, thử máu, loại máu, nhóm máu, mỡ máu, cao máu, khoai lang, đau đầu với, nhức đầu vì, đau lòng, cười đau bụng, đau bụng cười, đau bụng kinh, từ từ tập, (chống|phòng|về) tự tử, vợ giận muốn giết, không đập đầu, cho con bú ngực, điện giật trong đầu, hồi xưa chồng trước đánh, rắn cắn chó, chó (tôi|em|nhà)? bị co giật, mèo bị co giật,  bị tai nạn, chết sớm, lỡ (tôi|sau này) (chết|hôn mê), <no> ai đánh ai, khóc muốn đứt hơi, thi rớt, con rạch giá, mừng muốn ngất, tự cắt tóc, nước ối bình thường, x quang ngực, bạn bị đột quỵ, đau ngực hồi tháng, đau ngực hồi năm`),
    denial: list(
      'không phải, không có, không bị, không còn, không hề, hết, khỏi, chưa từng, chưa bao giờ bị, không thấy, không ai, ko có, ko còn, ko bị, hông có, khong co, không bao giờ, không sốt không',
    ),
    'bare-denial': list('không, ko, hông, chẳng, chưa, khong, kg'),
    past: list(
      `năm ngoái, hồi nhỏ, hồi xưa, ngày trước, trước đây, năm 2009, năm 2010, năm 2012, năm 2015, năm 2018, năm 2019, năm 2020, năm 2021, năm 2022, năm 2023, năm 2024, tháng trước, tuần trước, mấy năm trước, năm trước, hồi đó, mất vì, đã mất, qua đời, tiền sử, gia đình có, hồi tết, bữa trước, lần trước, đã khỏi, lành rồi, hết rồi, sau khi bị, phục hồi, hồi năm, năm rồi, lúc nhỏ, lâu rồi, đã lâu, bệnh viện cho về, đám tang`,
    ),
    present: list(
      'bây giờ, hôm nay, tuần này, sáng nay, tối nay, đang, từ sáng, nãy giờ, vừa mới, lại, lần này, bữa nay, gấp',
    ),
    general: list(
      'dấu hiệu, triệu chứng, là gì, như thế nào, khi nào thì, có phải, bao nhiêu tháng, mấy độ thì, nguy hiểm không, lớp học, tìm hiểu, bài báo, phòng ngừa, phòng chống, bảo hiểm, xin thư, xin giấy, xin thêm, refill, hẹn bác sĩ, hẹn khám, tập vật lý, tập nói, gậy, bill, hóa đơn, hỏi bill, thú y, con mèo, con chó',
    ),
    plan: list(
      'theo kế hoạch, kế hoạch an toàn, kế hoạch động kinh, kế hoạch, nếu, lỡ, bác sĩ dặn nếu, khi nào gọi, xem phim, nằm mơ, trong truyện, đóng kịch, bảng câu hỏi, phiếu hỏi, để phòng hờ, dự phòng, dự trữ, phòng hờ',
    ),
    lesson: list(
      'lớp cpr, lớp sơ cứu, lớp dạy, bài hát, bài viết, viết bài, phim, truyện, tờ hướng dẫn, tin tức, coi tin, học lớp, chứng chỉ, tập huấn, buổi nói chuyện, bài báo, học bài, halloween, điền form, điền cái form, bảng hỏi',
    ),
    request: list(
      'xin bản sao, xin giấy, giấy ra viện, xin thư, xin đổi hẹn, dời hẹn, đổi hẹn, tái khám, hóa đơn, refill, đăng ký',
    ),
    turn: list('nhưng, mà, chỉ là, chỉ có, tuy nhiên, giờ, bây giờ, tự nhiên, nhưng mà, thiệt ra'),
  },
};
