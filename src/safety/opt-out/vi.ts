import type { OptOutWords } from './words.ts';

/** Vietnamese. "Dừng" (stop) without its accents is also "đúng" (right): alone it counts only with them. */
export const VIETNAMESE: OptOutWords = {
  language: 'vi',
  reviewedBy: null,
  stop: 'dừng, dừng lại, ngừng, ngừng lại, hủy, huỷ, hủy đăng ký, huỷ đăng ký, từ chối, thôi đừng nhắn',
  firm: 'dừng lại, ngừng lại, đừng nhắn nữa',
  start: 'bắt đầu, bắt đầu lại, nhắn tin lại cho tôi, nhắn lại cho tôi, đăng ký lại',
  help: 'trợ giúp, giúp, hướng dẫn',
  wishes: `để tôi yên, để cho tôi yên, đừng làm phiền, xóa số của tôi, xoá số của tôi, xóa số tôi, bỏ số của tôi, hủy đăng ký, huỷ đăng ký, đừng nhắn nữa, đừng gửi nữa, đừng liên lạc nữa, không muốn nhận tin,
    không muốn nhận tin nhắn, không muốn tin nhắn, đừng nhắn tin cho tôi, đừng gửi tin nhắn cho tôi, đừng gửi tin cho, đừng nhắn cho số này, nhầm số đừng nhắn, bỏ tên tôi, xóa tên tôi, ra khỏi danh sách, khỏi danh sách`,
  ending: 'đừng, ngừng, dừng, ngưng, thôi, hủy, huỷ, không muốn, không cần, không nhận, không muốn nhận',
  ours: 'nhắn tin, gửi tin, gửi tin nhắn, tin nhắn, nhận tin, nhận tin nhắn, liên lạc, nhắn cho, tin nhắn này, tin nữa, tin',
  unless:
    'tiếng anh, tiếng việt, buổi tối, ban đêm, buổi sáng, lúc, sau, trước, chồng tôi, vợ tôi, không ngừng, không dừng, đừng ngừng, lịch hẹn, hút thuốc, uống thuốc, cho con tôi, tin nhắn này là, không nhận được, kết quả',
  polite: 'xin, làm ơn, vui lòng, ngay, đi, nhé, cảm ơn, tin nhắn, tôi muốn, lại',
  accentsTell: true,
};
