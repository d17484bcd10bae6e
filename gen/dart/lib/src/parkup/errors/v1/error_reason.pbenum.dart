// This is a generated file - do not edit.
//
// Generated from parkup/errors/v1/error_reason.proto.

// @dart = 3.3

// ignore_for_file: annotate_overrides, camel_case_types, comment_references
// ignore_for_file: constant_identifier_names
// ignore_for_file: curly_braces_in_flow_control_structures
// ignore_for_file: deprecated_member_use_from_same_package, library_prefixes
// ignore_for_file: non_constant_identifier_names, prefer_relative_imports

import 'dart:core' as $core;

import 'package:protobuf/protobuf.dart' as $pb;

/// Sent in google.rpc.ErrorInfo.reason without the prefix (`INVALID_OTP`), with domain `parkup.tn`. Clients decide by the
/// reason; texts may change. Money in metadata is in TND with three decimals, instants are RFC 3339.
class ErrorReason extends $pb.ProtobufEnum {
  /// Never sent.
  static const ErrorReason ERROR_REASON_UNSPECIFIED =
      ErrorReason._(0, _omitEnumNames ? '' : 'ERROR_REASON_UNSPECIFIED');

  /// The server failed; nothing is said about why. The request id finds the cause in the log.
  static const ErrorReason ERROR_REASON_INTERNAL =
      ErrorReason._(1, _omitEnumNames ? '' : 'ERROR_REASON_INTERNAL');

  /// The request breaks a rule of the contract; google.rpc.BadRequest lists the fields, and the message says what is wrong with the
  /// first of them.
  static const ErrorReason ERROR_REASON_INVALID_ARGUMENT =
      ErrorReason._(2, _omitEnumNames ? '' : 'ERROR_REASON_INVALID_ARGUMENT');

  /// No token, or one that was never good or is revoked.
  static const ErrorReason ERROR_REASON_UNAUTHORIZED =
      ErrorReason._(3, _omitEnumNames ? '' : 'ERROR_REASON_UNAUTHORIZED');

  /// The access token's time is over: refresh it.
  static const ErrorReason ERROR_REASON_TOKEN_EXPIRED =
      ErrorReason._(4, _omitEnumNames ? '' : 'ERROR_REASON_TOKEN_EXPIRED');

  /// The caller's kind or role may not call this method.
  static const ErrorReason ERROR_REASON_PERMISSION_DENIED =
      ErrorReason._(5, _omitEnumNames ? '' : 'ERROR_REASON_PERMISSION_DENIED');

  /// The object lies in a zone that the caller is not assigned to.
  static const ErrorReason ERROR_REASON_ZONE_NOT_ASSIGNED =
      ErrorReason._(6, _omitEnumNames ? '' : 'ERROR_REASON_ZONE_NOT_ASSIGNED');

  /// Nothing there by that name.
  static const ErrorReason ERROR_REASON_NOT_FOUND =
      ErrorReason._(7, _omitEnumNames ? '' : 'ERROR_REASON_NOT_FOUND');

  /// Too many calls; google.rpc.RetryInfo says when to come back.
  static const ErrorReason ERROR_REASON_RATE_LIMITED =
      ErrorReason._(8, _omitEnumNames ? '' : 'ERROR_REASON_RATE_LIMITED');

  /// The idempotency key was used within 24 hours for another request.
  static const ErrorReason ERROR_REASON_IDEMPOTENCY_KEY_REUSED = ErrorReason._(
      9, _omitEnumNames ? '' : 'ERROR_REASON_IDEMPOTENCY_KEY_REUSED');

  /// The first call with this idempotency key is still running: repeat the call in a moment.
  static const ErrorReason ERROR_REASON_IDEMPOTENCY_KEY_IN_USE = ErrorReason._(
      10, _omitEnumNames ? '' : 'ERROR_REASON_IDEMPOTENCY_KEY_IN_USE');

  /// The call carries a key that is empty, longer than 255 characters or not printable ASCII.
  static const ErrorReason ERROR_REASON_INVALID_IDEMPOTENCY_KEY = ErrorReason._(
      11, _omitEnumNames ? '' : 'ERROR_REASON_INVALID_IDEMPOTENCY_KEY');

  /// The page token is not one of ours, or belongs to a list with other filters.
  static const ErrorReason ERROR_REASON_INVALID_PAGE_TOKEN = ErrorReason._(
      12, _omitEnumNames ? '' : 'ERROR_REASON_INVALID_PAGE_TOKEN');

  /// The caller's deadline passed before the work was done.
  static const ErrorReason ERROR_REASON_DEADLINE_EXCEEDED =
      ErrorReason._(13, _omitEnumNames ? '' : 'ERROR_REASON_DEADLINE_EXCEEDED');

  /// A part that the server needs (database, payment provider, mail) does not answer. Repeating is safe with an idempotency key.
  static const ErrorReason ERROR_REASON_UNAVAILABLE =
      ErrorReason._(14, _omitEnumNames ? '' : 'ERROR_REASON_UNAVAILABLE');

  /// Given by the gateway: nothing is at this path.
  static const ErrorReason ERROR_REASON_ROUTE_NOT_FOUND =
      ErrorReason._(15, _omitEnumNames ? '' : 'ERROR_REASON_ROUTE_NOT_FOUND');

  /// Given by the gateway: the path takes other HTTP methods; the header `allow` lists them.
  static const ErrorReason ERROR_REASON_METHOD_NOT_ALLOWED = ErrorReason._(
      16, _omitEnumNames ? '' : 'ERROR_REASON_METHOD_NOT_ALLOWED');

  /// Given by the gateway: body or query cannot be read as what they should be.
  static const ErrorReason ERROR_REASON_MALFORMED_REQUEST =
      ErrorReason._(17, _omitEnumNames ? '' : 'ERROR_REASON_MALFORMED_REQUEST');

  /// Given by the gateway: the body has more bytes than a request may have.
  static const ErrorReason ERROR_REASON_REQUEST_TOO_LARGE =
      ErrorReason._(18, _omitEnumNames ? '' : 'ERROR_REASON_REQUEST_TOO_LARGE');

  /// Given by the gateway: the body is of a type that this path does not read.
  static const ErrorReason ERROR_REASON_UNSUPPORTED_MEDIA_TYPE = ErrorReason._(
      19, _omitEnumNames ? '' : 'ERROR_REASON_UNSUPPORTED_MEDIA_TYPE');

  /// Given by the gateway: the server does not have this method, because it is older than the gateway.
  static const ErrorReason ERROR_REASON_UNIMPLEMENTED =
      ErrorReason._(30, _omitEnumNames ? '' : 'ERROR_REASON_UNIMPLEMENTED');

  /// The service has as many calls under way as it can carry well: nothing was done, and google.rpc.RetryInfo says when to come back.
  static const ErrorReason ERROR_REASON_OVERLOADED =
      ErrorReason._(38, _omitEnumNames ? '' : 'ERROR_REASON_OVERLOADED');

  /// Given by the gateway: the headers have more bytes than a request may have.
  static const ErrorReason ERROR_REASON_HEADERS_TOO_LARGE =
      ErrorReason._(39, _omitEnumNames ? '' : 'ERROR_REASON_HEADERS_TOO_LARGE');

  /// The one-time code is wrong, was used, or was never sent.
  static const ErrorReason ERROR_REASON_INVALID_OTP =
      ErrorReason._(20, _omitEnumNames ? '' : 'ERROR_REASON_INVALID_OTP');

  /// The one-time code is older than 15 minutes.
  static const ErrorReason ERROR_REASON_OTP_EXPIRED =
      ErrorReason._(21, _omitEnumNames ? '' : 'ERROR_REASON_OTP_EXPIRED');

  /// The refresh token is unknown, expired, or was used before and cannot be repeated any more; in the last case its whole family is signed out.
  static const ErrorReason ERROR_REASON_INVALID_REFRESH_TOKEN = ErrorReason._(
      22, _omitEnumNames ? '' : 'ERROR_REASON_INVALID_REFRESH_TOKEN');

  /// Sign-in with a password: unknown name or address, wrong password, or an account that is switched off or has no password. One answer for all.
  static const ErrorReason ERROR_REASON_INVALID_CREDENTIALS = ErrorReason._(
      23, _omitEnumNames ? '' : 'ERROR_REASON_INVALID_CREDENTIALS');

  /// The text is not a phone number that exists.
  static const ErrorReason ERROR_REASON_INVALID_PHONE_NUMBER = ErrorReason._(
      24, _omitEnumNames ? '' : 'ERROR_REASON_INVALID_PHONE_NUMBER');

  /// The text is not an e-mail address.
  static const ErrorReason ERROR_REASON_INVALID_EMAIL =
      ErrorReason._(25, _omitEnumNames ? '' : 'ERROR_REASON_INVALID_EMAIL');

  /// The plate is in the driver's list already.
  static const ErrorReason ERROR_REASON_DUPLICATE_VEHICLE =
      ErrorReason._(26, _omitEnumNames ? '' : 'ERROR_REASON_DUPLICATE_VEHICLE');

  /// The plate is not in the driver's list.
  static const ErrorReason ERROR_REASON_VEHICLE_NOT_FOUND =
      ErrorReason._(27, _omitEnumNames ? '' : 'ERROR_REASON_VEHICLE_NOT_FOUND');

  /// The driver's list is full.
  static const ErrorReason ERROR_REASON_TOO_MANY_VEHICLES =
      ErrorReason._(28, _omitEnumNames ? '' : 'ERROR_REASON_TOO_MANY_VEHICLES');

  /// The plate has no letter and no digit, or lacks a part that its series has.
  static const ErrorReason ERROR_REASON_INVALID_LICENSE_PLATE = ErrorReason._(
      29, _omitEnumNames ? '' : 'ERROR_REASON_INVALID_LICENSE_PLATE');

  /// No such account.
  static const ErrorReason ERROR_REASON_ACCOUNT_NOT_FOUND =
      ErrorReason._(31, _omitEnumNames ? '' : 'ERROR_REASON_ACCOUNT_NOT_FOUND');

  /// The operator is the last active super admin, without whom nobody could manage operators.
  static const ErrorReason ERROR_REASON_LAST_SUPER_ADMIN =
      ErrorReason._(32, _omitEnumNames ? '' : 'ERROR_REASON_LAST_SUPER_ADMIN');

  /// No such zone.
  static const ErrorReason ERROR_REASON_ZONE_NOT_FOUND =
      ErrorReason._(40, _omitEnumNames ? '' : 'ERROR_REASON_ZONE_NOT_FOUND');

  /// Another zone has this code.
  static const ErrorReason ERROR_REASON_DUPLICATE_ZONE_CODE = ErrorReason._(
      41, _omitEnumNames ? '' : 'ERROR_REASON_DUPLICATE_ZONE_CODE');

  /// The zone is switched off: nobody can park there.
  static const ErrorReason ERROR_REASON_ZONE_INACTIVE =
      ErrorReason._(42, _omitEnumNames ? '' : 'ERROR_REASON_ZONE_INACTIVE');

  /// The boundary is not a simple polygon.
  static const ErrorReason ERROR_REASON_INVALID_BOUNDARY =
      ErrorReason._(43, _omitEnumNames ? '' : 'ERROR_REASON_INVALID_BOUNDARY');

  /// The stay would be longer than the zone allows.
  static const ErrorReason ERROR_REASON_MAX_DURATION_EXCEEDED = ErrorReason._(
      44, _omitEnumNames ? '' : 'ERROR_REASON_MAX_DURATION_EXCEEDED');

  /// The client's amount differs from the price by 10 millimes or more.
  static const ErrorReason ERROR_REASON_AMOUNT_MISMATCH =
      ErrorReason._(45, _omitEnumNames ? '' : 'ERROR_REASON_AMOUNT_MISMATCH');

  /// No such parking session, or it is somebody else's.
  static const ErrorReason ERROR_REASON_SESSION_NOT_FOUND =
      ErrorReason._(46, _omitEnumNames ? '' : 'ERROR_REASON_SESSION_NOT_FOUND');

  /// The driver has an active session.
  static const ErrorReason ERROR_REASON_ACTIVE_SESSION_EXISTS = ErrorReason._(
      47, _omitEnumNames ? '' : 'ERROR_REASON_ACTIVE_SESSION_EXISTS');

  /// Another driver has paid for this plate where it was to be paid for; where that is, or until when, is not said.
  static const ErrorReason ERROR_REASON_PLATE_ALREADY_PARKED = ErrorReason._(
      48, _omitEnumNames ? '' : 'ERROR_REASON_PLATE_ALREADY_PARKED');

  /// The session's time is over.
  static const ErrorReason ERROR_REASON_SESSION_EXPIRED =
      ErrorReason._(49, _omitEnumNames ? '' : 'ERROR_REASON_SESSION_EXPIRED');

  /// The session was ended.
  static const ErrorReason ERROR_REASON_SESSION_COMPLETED =
      ErrorReason._(50, _omitEnumNames ? '' : 'ERROR_REASON_SESSION_COMPLETED');

  /// The session was cancelled.
  static const ErrorReason ERROR_REASON_SESSION_CANCELLED =
      ErrorReason._(51, _omitEnumNames ? '' : 'ERROR_REASON_SESSION_CANCELLED');

  /// The session is paid.
  static const ErrorReason ERROR_REASON_SESSION_ALREADY_PAID = ErrorReason._(
      52, _omitEnumNames ? '' : 'ERROR_REASON_SESSION_ALREADY_PAID');

  /// The session changed while a card was charged for more time, so that the price no longer holds. The charge is given
  /// back: repeat the call.
  static const ErrorReason ERROR_REASON_SESSION_CHANGED =
      ErrorReason._(54, _omitEnumNames ? '' : 'ERROR_REASON_SESSION_CHANGED');

  /// No parking ticket with that code.
  static const ErrorReason ERROR_REASON_PARKING_TICKET_NOT_FOUND =
      ErrorReason._(
          53, _omitEnumNames ? '' : 'ERROR_REASON_PARKING_TICKET_NOT_FOUND');

  /// The wallet does not hold the amount.
  static const ErrorReason ERROR_REASON_INSUFFICIENT_WALLET_BALANCE =
      ErrorReason._(
          60, _omitEnumNames ? '' : 'ERROR_REASON_INSUFFICIENT_WALLET_BALANCE');

  /// The top-up names no source of money, or two.
  static const ErrorReason ERROR_REASON_TOPUP_SOURCE_REQUIRED = ErrorReason._(
      61, _omitEnumNames ? '' : 'ERROR_REASON_TOPUP_SOURCE_REQUIRED');

  /// The reference is no successful payment of this driver over this amount.
  static const ErrorReason ERROR_REASON_TOPUP_NOT_PROVEN =
      ErrorReason._(62, _omitEnumNames ? '' : 'ERROR_REASON_TOPUP_NOT_PROVEN');

  /// The reference was credited before.
  static const ErrorReason ERROR_REASON_TOPUP_REFERENCE_USED = ErrorReason._(
      63, _omitEnumNames ? '' : 'ERROR_REASON_TOPUP_REFERENCE_USED');

  /// The card number, date or code cannot be right; nothing was sent to the payment provider, or it refused to keep the card.
  static const ErrorReason ERROR_REASON_INVALID_CARD_NUMBER = ErrorReason._(
      70, _omitEnumNames ? '' : 'ERROR_REASON_INVALID_CARD_NUMBER');

  /// The card's expiry date is past.
  static const ErrorReason ERROR_REASON_CARD_EXPIRED =
      ErrorReason._(71, _omitEnumNames ? '' : 'ERROR_REASON_CARD_EXPIRED');

  /// The bank refused the card.
  static const ErrorReason ERROR_REASON_CARD_DECLINED =
      ErrorReason._(72, _omitEnumNames ? '' : 'ERROR_REASON_CARD_DECLINED');

  /// The card's account does not hold the amount.
  static const ErrorReason ERROR_REASON_INSUFFICIENT_FUNDS = ErrorReason._(
      73, _omitEnumNames ? '' : 'ERROR_REASON_INSUFFICIENT_FUNDS');

  /// The card's bank wants the holder to confirm. Where that is possible the metadata say how: `payment_id`, `client_secret` and
  /// `confirm_until` (PaymentConfirmationService).
  static const ErrorReason ERROR_REASON_CARD_AUTHENTICATION_REQUIRED =
      ErrorReason._(74,
          _omitEnumNames ? '' : 'ERROR_REASON_CARD_AUTHENTICATION_REQUIRED');

  /// No such payment method in the driver's list.
  static const ErrorReason ERROR_REASON_METHOD_NOT_FOUND =
      ErrorReason._(75, _omitEnumNames ? '' : 'ERROR_REASON_METHOD_NOT_FOUND');

  /// The card is in the driver's list already.
  static const ErrorReason ERROR_REASON_DUPLICATE_PAYMENT_METHOD =
      ErrorReason._(
          76, _omitEnumNames ? '' : 'ERROR_REASON_DUPLICATE_PAYMENT_METHOD');

  /// No such payment, or it is somebody else's.
  static const ErrorReason ERROR_REASON_PAYMENT_NOT_FOUND =
      ErrorReason._(77, _omitEnumNames ? '' : 'ERROR_REASON_PAYMENT_NOT_FOUND');

  /// Another payment for the same thing is under way.
  static const ErrorReason ERROR_REASON_PAYMENT_IN_PROGRESS = ErrorReason._(
      78, _omitEnumNames ? '' : 'ERROR_REASON_PAYMENT_IN_PROGRESS');

  /// The webhook's signature does not fit its bytes.
  static const ErrorReason ERROR_REASON_INVALID_WEBHOOK_SIGNATURE =
      ErrorReason._(
          79, _omitEnumNames ? '' : 'ERROR_REASON_INVALID_WEBHOOK_SIGNATURE');

  /// The driver's list of payment methods is full.
  static const ErrorReason ERROR_REASON_TOO_MANY_PAYMENT_METHODS =
      ErrorReason._(
          80, _omitEnumNames ? '' : 'ERROR_REASON_TOO_MANY_PAYMENT_METHODS');

  /// No such event of Stripe's.
  static const ErrorReason ERROR_REASON_STRIPE_EVENT_NOT_FOUND = ErrorReason._(
      81, _omitEnumNames ? '' : 'ERROR_REASON_STRIPE_EVENT_NOT_FOUND');

  /// No such violation ticket, or the driver has no access to it.
  static const ErrorReason ERROR_REASON_TICKET_NOT_FOUND =
      ErrorReason._(90, _omitEnumNames ? '' : 'ERROR_REASON_TICKET_NOT_FOUND');

  /// The violation ticket is paid.
  static const ErrorReason ERROR_REASON_TICKET_ALREADY_PAID = ErrorReason._(
      91, _omitEnumNames ? '' : 'ERROR_REASON_TICKET_ALREADY_PAID');

  /// The violation ticket was dismissed.
  static const ErrorReason ERROR_REASON_TICKET_DISMISSED =
      ErrorReason._(92, _omitEnumNames ? '' : 'ERROR_REASON_TICKET_DISMISSED');

  /// The violation ticket is under appeal.
  static const ErrorReason ERROR_REASON_TICKET_APPEALED =
      ErrorReason._(93, _omitEnumNames ? '' : 'ERROR_REASON_TICKET_APPEALED');

  /// Only an admin may set a fine other than the zone's.
  static const ErrorReason ERROR_REASON_FINE_AMOUNT_NOT_ALLOWED = ErrorReason._(
      94, _omitEnumNames ? '' : 'ERROR_REASON_FINE_AMOUNT_NOT_ALLOWED');

  /// An agent issues tickets in their own name only.
  static const ErrorReason ERROR_REASON_NOT_YOUR_NAME =
      ErrorReason._(95, _omitEnumNames ? '' : 'ERROR_REASON_NOT_YOUR_NAME');

  /// No such agent.
  static const ErrorReason ERROR_REASON_AGENT_NOT_FOUND =
      ErrorReason._(96, _omitEnumNames ? '' : 'ERROR_REASON_AGENT_NOT_FOUND');

  /// This payment method is not for this caller: drivers pay by wallet or card, staff record cash.
  static const ErrorReason ERROR_REASON_PAYMENT_METHOD_NOT_ALLOWED =
      ErrorReason._(
          97, _omitEnumNames ? '' : 'ERROR_REASON_PAYMENT_METHOD_NOT_ALLOWED');

  /// No such ticket token: it was never made by us, or is gone.
  static const ErrorReason ERROR_REASON_INVALID_TICKET_TOKEN = ErrorReason._(
      98, _omitEnumNames ? '' : 'ERROR_REASON_INVALID_TICKET_TOKEN');

  /// The ticket token's time is over.
  static const ErrorReason ERROR_REASON_TICKET_TOKEN_EXPIRED = ErrorReason._(
      99, _omitEnumNames ? '' : 'ERROR_REASON_TICKET_TOKEN_EXPIRED');

  /// The ticket token was revoked: the ticket is paid or dismissed.
  static const ErrorReason ERROR_REASON_TICKET_TOKEN_REVOKED = ErrorReason._(
      100, _omitEnumNames ? '' : 'ERROR_REASON_TICKET_TOKEN_REVOKED');

  /// The ticket's due date lies before its issue.
  static const ErrorReason ERROR_REASON_INVALID_DUE_DATE =
      ErrorReason._(101, _omitEnumNames ? '' : 'ERROR_REASON_INVALID_DUE_DATE');

  /// The ticket's issue lies in the future or too far in the past.
  static const ErrorReason ERROR_REASON_INVALID_ISSUE_TIME = ErrorReason._(
      102, _omitEnumNames ? '' : 'ERROR_REASON_INVALID_ISSUE_TIME');

  /// The place of the violation lies in no zone, and none was named.
  static const ErrorReason ERROR_REASON_ZONE_REQUIRED =
      ErrorReason._(103, _omitEnumNames ? '' : 'ERROR_REASON_ZONE_REQUIRED');

  /// The ticket is still to be paid.
  static const ErrorReason ERROR_REASON_TICKET_UNPAID =
      ErrorReason._(104, _omitEnumNames ? '' : 'ERROR_REASON_TICKET_UNPAID');

  /// Another agent has this e-mail address, username or badge number.
  static const ErrorReason ERROR_REASON_DUPLICATE_AGENT =
      ErrorReason._(105, _omitEnumNames ? '' : 'ERROR_REASON_DUPLICATE_AGENT');

  /// Another operator has the phone number or the e-mail address.
  static const ErrorReason ERROR_REASON_DUPLICATE_OPERATOR = ErrorReason._(
      111, _omitEnumNames ? '' : 'ERROR_REASON_DUPLICATE_OPERATOR');

  /// The token of Google or Facebook is wrong, expired, or made for another app.
  static const ErrorReason ERROR_REASON_INVALID_IDENTITY_TOKEN = ErrorReason._(
      120, _omitEnumNames ? '' : 'ERROR_REASON_INVALID_IDENTITY_TOKEN');

  /// Google or Facebook gives no address of this person that it has verified.
  static const ErrorReason ERROR_REASON_IDENTITY_EMAIL_UNVERIFIED =
      ErrorReason._(
          121, _omitEnumNames ? '' : 'ERROR_REASON_IDENTITY_EMAIL_UNVERIFIED');

  /// This city's server takes no sign-in by this provider.
  static const ErrorReason ERROR_REASON_IDENTITY_PROVIDER_OFF = ErrorReason._(
      122, _omitEnumNames ? '' : 'ERROR_REASON_IDENTITY_PROVIDER_OFF');

  /// The password given as the one until now is not the account's.
  static const ErrorReason ERROR_REASON_WRONG_PASSWORD =
      ErrorReason._(123, _omitEnumNames ? '' : 'ERROR_REASON_WRONG_PASSWORD');

  /// The account has no password: it is set with a one-time code.
  static const ErrorReason ERROR_REASON_PASSWORD_NOT_SET =
      ErrorReason._(124, _omitEnumNames ? '' : 'ERROR_REASON_PASSWORD_NOT_SET');

  /// Another account has the e-mail address.
  static const ErrorReason ERROR_REASON_DUPLICATE_ACCOUNT = ErrorReason._(
      125, _omitEnumNames ? '' : 'ERROR_REASON_DUPLICATE_ACCOUNT');

  /// The account's address is proven: only its owner can do anything about it.
  static const ErrorReason ERROR_REASON_EMAIL_ALREADY_VERIFIED = ErrorReason._(
      126, _omitEnumNames ? '' : 'ERROR_REASON_EMAIL_ALREADY_VERIFIED');

  /// No such sign-in, or it is somebody else's.
  static const ErrorReason ERROR_REASON_SIGN_IN_NOT_FOUND = ErrorReason._(
      127, _omitEnumNames ? '' : 'ERROR_REASON_SIGN_IN_NOT_FOUND');

  /// The wallet of the account to be erased holds money, which is given up on its owner's word only.
  static const ErrorReason ERROR_REASON_WALLET_NOT_EMPTY =
      ErrorReason._(128, _omitEnumNames ? '' : 'ERROR_REASON_WALLET_NOT_EMPTY');

  /// The wallet of the account to be erased owes money.
  static const ErrorReason ERROR_REASON_WALLET_OWES =
      ErrorReason._(129, _omitEnumNames ? '' : 'ERROR_REASON_WALLET_OWES');

  /// No such street.
  static const ErrorReason ERROR_REASON_STREET_NOT_FOUND =
      ErrorReason._(170, _omitEnumNames ? '' : 'ERROR_REASON_STREET_NOT_FOUND');

  /// The zone would have more streets than a list of them can show.
  static const ErrorReason ERROR_REASON_TOO_MANY_STREETS =
      ErrorReason._(172, _omitEnumNames ? '' : 'ERROR_REASON_TOO_MANY_STREETS');

  /// No such meter.
  static const ErrorReason ERROR_REASON_METER_NOT_FOUND =
      ErrorReason._(171, _omitEnumNames ? '' : 'ERROR_REASON_METER_NOT_FOUND');

  /// No such season badge, or it is somebody else's.
  static const ErrorReason ERROR_REASON_SEASON_BADGE_NOT_FOUND = ErrorReason._(
      150, _omitEnumNames ? '' : 'ERROR_REASON_SEASON_BADGE_NOT_FOUND');

  /// The plate has an active badge in this zone and year.
  static const ErrorReason ERROR_REASON_SEASON_BADGE_EXISTS = ErrorReason._(
      151, _omitEnumNames ? '' : 'ERROR_REASON_SEASON_BADGE_EXISTS');

  /// The zone has no price for season badges.
  static const ErrorReason ERROR_REASON_SEASON_BADGE_NOT_SOLD = ErrorReason._(
      152, _omitEnumNames ? '' : 'ERROR_REASON_SEASON_BADGE_NOT_SOLD');

  /// The badge is paid, or costs nothing.
  static const ErrorReason ERROR_REASON_SEASON_BADGE_ALREADY_PAID =
      ErrorReason._(
          153, _omitEnumNames ? '' : 'ERROR_REASON_SEASON_BADGE_ALREADY_PAID');

  /// The badge was taken back.
  static const ErrorReason ERROR_REASON_SEASON_BADGE_INVALIDATED =
      ErrorReason._(
          154, _omitEnumNames ? '' : 'ERROR_REASON_SEASON_BADGE_INVALIDATED');

  /// The badge's year is over.
  static const ErrorReason ERROR_REASON_SEASON_BADGE_EXPIRED = ErrorReason._(
      155, _omitEnumNames ? '' : 'ERROR_REASON_SEASON_BADGE_EXPIRED');

  /// The price to be set is less than what is paid; money goes back by refunds only.
  static const ErrorReason ERROR_REASON_AMOUNT_BELOW_PAID = ErrorReason._(
      200, _omitEnumNames ? '' : 'ERROR_REASON_AMOUNT_BELOW_PAID');

  /// The session is under way and paid for: end it or call it off before it is deleted.
  static const ErrorReason ERROR_REASON_SESSION_UNDER_WAY = ErrorReason._(
      201, _omitEnumNames ? '' : 'ERROR_REASON_SESSION_UNDER_WAY');

  /// The resume token of a stream is none of ours, or belongs to another stream. Watch without one.
  static const ErrorReason ERROR_REASON_INVALID_RESUME_TOKEN = ErrorReason._(
      220, _omitEnumNames ? '' : 'ERROR_REASON_INVALID_RESUME_TOKEN');

  /// The account has as many streams open as one may have; close one of them first.
  static const ErrorReason ERROR_REASON_TOO_MANY_STREAMS =
      ErrorReason._(221, _omitEnumNames ? '' : 'ERROR_REASON_TOO_MANY_STREAMS');

  /// No such device in the driver's list.
  static const ErrorReason ERROR_REASON_DEVICE_NOT_FOUND =
      ErrorReason._(222, _omitEnumNames ? '' : 'ERROR_REASON_DEVICE_NOT_FOUND');

  /// The violation ticket is paid or dismissed: it gets no token any more.
  static const ErrorReason ERROR_REASON_TICKET_CLOSED =
      ErrorReason._(260, _omitEnumNames ? '' : 'ERROR_REASON_TICKET_CLOSED');

  /// The photo has more bytes than one may have.
  static const ErrorReason ERROR_REASON_PHOTO_TOO_LARGE =
      ErrorReason._(262, _omitEnumNames ? '' : 'ERROR_REASON_PHOTO_TOO_LARGE');

  /// The file is no JPEG, PNG or WebP, whatever its name or content type says.
  static const ErrorReason ERROR_REASON_UNSUPPORTED_PHOTO = ErrorReason._(
      263, _omitEnumNames ? '' : 'ERROR_REASON_UNSUPPORTED_PHOTO');

  /// The file begins like a photo and cannot be read to its end.
  static const ErrorReason ERROR_REASON_BROKEN_PHOTO =
      ErrorReason._(264, _omitEnumNames ? '' : 'ERROR_REASON_BROKEN_PHOTO');

  /// The photo has more pixels than one may have.
  static const ErrorReason ERROR_REASON_TOO_MANY_PIXELS =
      ErrorReason._(265, _omitEnumNames ? '' : 'ERROR_REASON_TOO_MANY_PIXELS');

  /// The ticket has as many photos from this side, agents and operators or drivers, as it may have.
  static const ErrorReason ERROR_REASON_TOO_MANY_PHOTOS =
      ErrorReason._(266, _omitEnumNames ? '' : 'ERROR_REASON_TOO_MANY_PHOTOS');

  /// No such photo, or it is somebody else's, or the link to it was not made by us.
  static const ErrorReason ERROR_REASON_PHOTO_NOT_FOUND =
      ErrorReason._(267, _omitEnumNames ? '' : 'ERROR_REASON_PHOTO_NOT_FOUND');

  /// The link to the photo worked for a time that is over: ask for the ticket again.
  static const ErrorReason ERROR_REASON_PHOTO_LINK_EXPIRED = ErrorReason._(
      268, _omitEnumNames ? '' : 'ERROR_REASON_PHOTO_LINK_EXPIRED');

  /// The same agent fined the same vehicle in the same zone within two minutes, and the call has no idempotency key of its own:
  /// a second tap. `ticket` is the number of the first fine, `violation_ticket_id` its id.
  static const ErrorReason ERROR_REASON_DUPLICATE_VIOLATION = ErrorReason._(
      240, _omitEnumNames ? '' : 'ERROR_REASON_DUPLICATE_VIOLATION');

  /// The password is right, and was drawn by an operator: sign in with a new one beside it.
  static const ErrorReason ERROR_REASON_PASSWORD_CHANGE_REQUIRED =
      ErrorReason._(
          242, _omitEnumNames ? '' : 'ERROR_REASON_PASSWORD_CHANGE_REQUIRED');

  /// The vehicle was not clamped but towed: there is no clamp to take off.
  static const ErrorReason ERROR_REASON_NOT_CLAMPED =
      ErrorReason._(241, _omitEnumNames ? '' : 'ERROR_REASON_NOT_CLAMPED');

  /// The payment was completed more than 24 hours ago.
  static const ErrorReason ERROR_REASON_REFUND_PERIOD_EXPIRED = ErrorReason._(
      350, _omitEnumNames ? '' : 'ERROR_REASON_REFUND_PERIOD_EXPIRED');

  /// More than what is left of the payment was to go back.
  static const ErrorReason ERROR_REASON_REFUND_EXCEEDS_PAYMENT = ErrorReason._(
      351, _omitEnumNames ? '' : 'ERROR_REASON_REFUND_EXCEEDS_PAYMENT');

  /// The payment was not received: there is nothing to give back, and no receipt.
  static const ErrorReason ERROR_REASON_PAYMENT_NOT_COMPLETED = ErrorReason._(
      352, _omitEnumNames ? '' : 'ERROR_REASON_PAYMENT_NOT_COMPLETED');

  /// All of the payment went back, or is on its way.
  static const ErrorReason ERROR_REASON_PAYMENT_ALREADY_REFUNDED =
      ErrorReason._(
          353, _omitEnumNames ? '' : 'ERROR_REASON_PAYMENT_ALREADY_REFUNDED');

  /// Drivers have this payment back by calling off what they paid, or not at all.
  static const ErrorReason ERROR_REASON_REFUND_NOT_ALLOWED = ErrorReason._(
      354, _omitEnumNames ? '' : 'ERROR_REASON_REFUND_NOT_ALLOWED');

  /// So many parts of the payment went back that no more are taken.
  static const ErrorReason ERROR_REASON_TOO_MANY_REFUNDS =
      ErrorReason._(355, _omitEnumNames ? '' : 'ERROR_REASON_TOO_MANY_REFUNDS');

  /// The payment is received, or given back: it cannot be called off any more.
  static const ErrorReason ERROR_REASON_PAYMENT_NOT_CANCELLABLE = ErrorReason._(
      356, _omitEnumNames ? '' : 'ERROR_REASON_PAYMENT_NOT_CANCELLABLE');

  /// The holder did not confirm the payment, or not in time: nothing was charged, and what was reserved is free again.
  static const ErrorReason ERROR_REASON_CARD_AUTHENTICATION_FAILED =
      ErrorReason._(
          320, _omitEnumNames ? '' : 'ERROR_REASON_CARD_AUTHENTICATION_FAILED');

  /// A payment with this card is under way.
  static const ErrorReason ERROR_REASON_PAYMENT_METHOD_IN_USE = ErrorReason._(
      321, _omitEnumNames ? '' : 'ERROR_REASON_PAYMENT_METHOD_IN_USE');

  /// No such card setup, or it is somebody else's.
  static const ErrorReason ERROR_REASON_CARD_SETUP_NOT_FOUND = ErrorReason._(
      322, _omitEnumNames ? '' : 'ERROR_REASON_CARD_SETUP_NOT_FOUND');

  /// The holder has not confirmed the card setup.
  static const ErrorReason ERROR_REASON_CARD_SETUP_NOT_CONFIRMED =
      ErrorReason._(
          323, _omitEnumNames ? '' : 'ERROR_REASON_CARD_SETUP_NOT_CONFIRMED');

  /// Less than the least or more than the most that a card is charged for such a thing.
  static const ErrorReason ERROR_REASON_AMOUNT_NOT_ACCEPTED = ErrorReason._(
      324, _omitEnumNames ? '' : 'ERROR_REASON_AMOUNT_NOT_ACCEPTED');

  /// The wallet would hold more than a wallet may.
  static const ErrorReason ERROR_REASON_WALLET_LIMIT_EXCEEDED = ErrorReason._(
      325, _omitEnumNames ? '' : 'ERROR_REASON_WALLET_LIMIT_EXCEEDED');

  /// Too many of the driver's charges were declined lately; try again later, or pay from the wallet.
  static const ErrorReason ERROR_REASON_TOO_MANY_DECLINED_CARDS = ErrorReason._(
      326, _omitEnumNames ? '' : 'ERROR_REASON_TOO_MANY_DECLINED_CARDS');

  /// The day is not over, or not for long enough: what was paid at its end may still be on its way into the books.
  static const ErrorReason ERROR_REASON_DAY_NOT_OVER =
      ErrorReason._(370, _omitEnumNames ? '' : 'ERROR_REASON_DAY_NOT_OVER');

  /// The zone's day is closed, and stays as it is.
  static const ErrorReason ERROR_REASON_DAY_ALREADY_CLOSED = ErrorReason._(
      371, _omitEnumNames ? '' : 'ERROR_REASON_DAY_ALREADY_CLOSED');

  /// The figures do not reach to the end of the day yet; a job brings them there within moments.
  static const ErrorReason ERROR_REASON_FIGURES_NOT_READY = ErrorReason._(
      372, _omitEnumNames ? '' : 'ERROR_REASON_FIGURES_NOT_READY');

  /// Nobody with this id took cash in this zone on this day.
  static const ErrorReason ERROR_REASON_NO_CASH_TO_COUNT =
      ErrorReason._(373, _omitEnumNames ? '' : 'ERROR_REASON_NO_CASH_TO_COUNT');

  /// The report would have more rows than one may have: ask for a shorter period, or divide it by less.
  static const ErrorReason ERROR_REASON_REPORT_TOO_LARGE =
      ErrorReason._(374, _omitEnumNames ? '' : 'ERROR_REASON_REPORT_TOO_LARGE');

  /// No such payout.
  static const ErrorReason ERROR_REASON_PAYOUT_NOT_FOUND =
      ErrorReason._(375, _omitEnumNames ? '' : 'ERROR_REASON_PAYOUT_NOT_FOUND');

  /// The pages of a download are of one moment, and that is too long ago, or the zones are others by now: begin the download anew.
  static const ErrorReason ERROR_REASON_DOWNLOAD_OUTDATED = ErrorReason._(
      300, _omitEnumNames ? '' : 'ERROR_REASON_DOWNLOAD_OUTDATED');

  /// The agent is off duty.
  static const ErrorReason ERROR_REASON_NOT_ON_DUTY =
      ErrorReason._(301, _omitEnumNames ? '' : 'ERROR_REASON_NOT_ON_DUTY');

  /// No such shift, or it is another agent's.
  static const ErrorReason ERROR_REASON_SHIFT_NOT_FOUND =
      ErrorReason._(302, _omitEnumNames ? '' : 'ERROR_REASON_SHIFT_NOT_FOUND');

  /// No such reservation, or it is another driver's.
  static const ErrorReason ERROR_REASON_RESERVATION_NOT_FOUND = ErrorReason._(
      460, _omitEnumNames ? '' : 'ERROR_REASON_RESERVATION_NOT_FOUND');

  /// The space is reserved for a part of this time.
  static const ErrorReason ERROR_REASON_SPACE_ALREADY_RESERVED = ErrorReason._(
      461, _omitEnumNames ? '' : 'ERROR_REASON_SPACE_ALREADY_RESERVED');

  /// As many places of the zone are reserved at some time of the period as it has for such a vehicle.
  static const ErrorReason ERROR_REASON_ZONE_FULLY_RESERVED = ErrorReason._(
      462, _omitEnumNames ? '' : 'ERROR_REASON_ZONE_FULLY_RESERVED');

  /// At some time of the period the driver has as many reservations as one may have, in whatever car parks.
  static const ErrorReason ERROR_REASON_TOO_MANY_RESERVATIONS = ErrorReason._(
      403, _omitEnumNames ? '' : 'ERROR_REASON_TOO_MANY_RESERVATIONS');

  /// The space is taken out of service, or is none for such a vehicle.
  static const ErrorReason ERROR_REASON_SPACE_NOT_RESERVABLE = ErrorReason._(
      463, _omitEnumNames ? '' : 'ERROR_REASON_SPACE_NOT_RESERVABLE');

  /// The reservation stands where this is possible no more; `status` says where.
  static const ErrorReason ERROR_REASON_RESERVATION_NOT_CHANGEABLE =
      ErrorReason._(
          464, _omitEnumNames ? '' : 'ERROR_REASON_RESERVATION_NOT_CHANGEABLE');

  /// Checking in is possible from 30 minutes before the start.
  static const ErrorReason ERROR_REASON_CHECK_IN_NOT_OPEN = ErrorReason._(
      465, _omitEnumNames ? '' : 'ERROR_REASON_CHECK_IN_NOT_OPEN');

  /// No such charging station.
  static const ErrorReason ERROR_REASON_CHARGING_STATION_NOT_FOUND =
      ErrorReason._(
          466, _omitEnumNames ? '' : 'ERROR_REASON_CHARGING_STATION_NOT_FOUND');

  /// A vehicle charges at the station.
  static const ErrorReason ERROR_REASON_CHARGING_STATION_IN_USE = ErrorReason._(
      467, _omitEnumNames ? '' : 'ERROR_REASON_CHARGING_STATION_IN_USE');

  /// The station is broken or switched off.
  static const ErrorReason ERROR_REASON_CHARGING_STATION_NOT_AVAILABLE =
      ErrorReason._(468,
          _omitEnumNames ? '' : 'ERROR_REASON_CHARGING_STATION_NOT_AVAILABLE');

  /// The space has a station.
  static const ErrorReason ERROR_REASON_CHARGING_STATION_EXISTS = ErrorReason._(
      469, _omitEnumNames ? '' : 'ERROR_REASON_CHARGING_STATION_EXISTS');

  /// Only electric vehicles charge.
  static const ErrorReason ERROR_REASON_NOT_AN_ELECTRIC_VEHICLE = ErrorReason._(
      470, _omitEnumNames ? '' : 'ERROR_REASON_NOT_AN_ELECTRIC_VEHICLE');

  /// The vehicle charges already.
  static const ErrorReason ERROR_REASON_VEHICLE_ALREADY_CHARGING =
      ErrorReason._(
          471, _omitEnumNames ? '' : 'ERROR_REASON_VEHICLE_ALREADY_CHARGING');

  /// No such charging session, or it is another driver's.
  static const ErrorReason ERROR_REASON_CHARGING_SESSION_NOT_FOUND =
      ErrorReason._(
          472, _omitEnumNames ? '' : 'ERROR_REASON_CHARGING_SESSION_NOT_FOUND');

  /// The charging session has ended.
  static const ErrorReason ERROR_REASON_CHARGING_ALREADY_ENDED = ErrorReason._(
      473, _omitEnumNames ? '' : 'ERROR_REASON_CHARGING_ALREADY_ENDED');

  /// The driver owes for an earlier charging session, `charging_session_id`.
  static const ErrorReason ERROR_REASON_CHARGING_UNPAID =
      ErrorReason._(474, _omitEnumNames ? '' : 'ERROR_REASON_CHARGING_UNPAID');

  /// Nothing is owed for the charging session.
  static const ErrorReason ERROR_REASON_CHARGING_NOT_OWED = ErrorReason._(
      475, _omitEnumNames ? '' : 'ERROR_REASON_CHARGING_NOT_OWED');

  /// The stay is over, another vehicle's, or in another car park.
  static const ErrorReason ERROR_REASON_PARKING_SESSION_NOT_LINKABLE =
      ErrorReason._(476,
          _omitEnumNames ? '' : 'ERROR_REASON_PARKING_SESSION_NOT_LINKABLE');

  /// The vehicle is in the car park already; the ticket is the one it has.
  static const ErrorReason ERROR_REASON_CAR_PARK_VEHICLE_INSIDE = ErrorReason._(
      420, _omitEnumNames ? '' : 'ERROR_REASON_CAR_PARK_VEHICLE_INSIDE');

  /// No space is free, and the car park lets nobody in without one.
  static const ErrorReason ERROR_REASON_CAR_PARK_FULL =
      ErrorReason._(421, _omitEnumNames ? '' : 'ERROR_REASON_CAR_PARK_FULL');

  /// No such stay, or it is none of the caller's.
  static const ErrorReason ERROR_REASON_CAR_PARK_SESSION_NOT_FOUND =
      ErrorReason._(
          422, _omitEnumNames ? '' : 'ERROR_REASON_CAR_PARK_SESSION_NOT_FOUND');

  /// The stay is over.
  static const ErrorReason ERROR_REASON_CAR_PARK_SESSION_COMPLETED =
      ErrorReason._(
          423, _omitEnumNames ? '' : 'ERROR_REASON_CAR_PARK_SESSION_COMPLETED');

  /// Another vehicle stands on the space, it is kept for one, or staff have closed it.
  static const ErrorReason ERROR_REASON_CAR_PARK_SPACE_TAKEN = ErrorReason._(
      424, _omitEnumNames ? '' : 'ERROR_REASON_CAR_PARK_SPACE_TAKEN');

  /// Less was given than is due.
  static const ErrorReason ERROR_REASON_CAR_PARK_PAYMENT_TOO_LITTLE =
      ErrorReason._(425,
          _omitEnumNames ? '' : 'ERROR_REASON_CAR_PARK_PAYMENT_TOO_LITTLE');

  /// Nothing is due: the stay is paid.
  static const ErrorReason ERROR_REASON_CAR_PARK_SESSION_PAID = ErrorReason._(
      426, _omitEnumNames ? '' : 'ERROR_REASON_CAR_PARK_SESSION_PAID');

  /// The car park has no terminal, and the driver no saved card: pay in another way.
  static const ErrorReason ERROR_REASON_CAR_PARK_NO_TERMINAL = ErrorReason._(
      427, _omitEnumNames ? '' : 'ERROR_REASON_CAR_PARK_NO_TERMINAL');

  /// The car park lets no car in: it is switched off, or it is outside of its opening hours.
  static const ErrorReason ERROR_REASON_CAR_PARK_CLOSED =
      ErrorReason._(429, _omitEnumNames ? '' : 'ERROR_REASON_CAR_PARK_CLOSED');

  /// No such payment, or it is none of the caller's.
  static const ErrorReason ERROR_REASON_CAR_PARK_PAYMENT_NOT_FOUND =
      ErrorReason._(
          428, _omitEnumNames ? '' : 'ERROR_REASON_CAR_PARK_PAYMENT_NOT_FOUND');

  /// No such type of vehicles.
  static const ErrorReason ERROR_REASON_VEHICLE_TYPE_NOT_FOUND = ErrorReason._(
      410, _omitEnumNames ? '' : 'ERROR_REASON_VEHICLE_TYPE_NOT_FOUND');

  /// Vehicles are of this type, or it is the default.
  static const ErrorReason ERROR_REASON_VEHICLE_TYPE_IN_USE = ErrorReason._(
      411, _omitEnumNames ? '' : 'ERROR_REASON_VEHICLE_TYPE_IN_USE');

  /// Another driver has registered the vehicle: only they and operators change it. An operator who has seen its papers can confirm whose it is.
  static const ErrorReason ERROR_REASON_VEHICLE_OF_ANOTHER = ErrorReason._(
      412, _omitEnumNames ? '' : 'ERROR_REASON_VEHICLE_OF_ANOTHER');

  /// No such level of a car park.
  static const ErrorReason ERROR_REASON_LEVEL_NOT_FOUND =
      ErrorReason._(413, _omitEnumNames ? '' : 'ERROR_REASON_LEVEL_NOT_FOUND');

  /// No such zone of a car park.
  static const ErrorReason ERROR_REASON_CAR_PARK_ZONE_NOT_FOUND = ErrorReason._(
      414, _omitEnumNames ? '' : 'ERROR_REASON_CAR_PARK_ZONE_NOT_FOUND');

  /// The level has zones, or the zone has spaces: these come first.
  static const ErrorReason ERROR_REASON_NOT_EMPTY =
      ErrorReason._(415, _omitEnumNames ? '' : 'ERROR_REASON_NOT_EMPTY');

  /// No such space.
  static const ErrorReason ERROR_REASON_SPACE_NOT_FOUND =
      ErrorReason._(416, _omitEnumNames ? '' : 'ERROR_REASON_SPACE_NOT_FOUND');

  /// The car park has a space with this number.
  static const ErrorReason ERROR_REASON_DUPLICATE_SPACE_NUMBER = ErrorReason._(
      417, _omitEnumNames ? '' : 'ERROR_REASON_DUPLICATE_SPACE_NUMBER');

  /// A car stands in the space, or something is planned for it.
  static const ErrorReason ERROR_REASON_SPACE_IN_USE =
      ErrorReason._(418, _omitEnumNames ? '' : 'ERROR_REASON_SPACE_IN_USE');

  /// Another one has this name or number already.
  static const ErrorReason ERROR_REASON_NAME_TAKEN =
      ErrorReason._(419, _omitEnumNames ? '' : 'ERROR_REASON_NAME_TAKEN');

  /// Car park: no such rate in the car park, or it is not active.
  static const ErrorReason ERROR_REASON_CAR_PARK_RATE_NOT_FOUND = ErrorReason._(
      440, _omitEnumNames ? '' : 'ERROR_REASON_CAR_PARK_RATE_NOT_FOUND');

  /// No such discount, or no code like this one in the car park.
  static const ErrorReason ERROR_REASON_DISCOUNT_NOT_FOUND = ErrorReason._(
      441, _omitEnumNames ? '' : 'ERROR_REASON_DISCOUNT_NOT_FOUND');

  /// Another discount of the car park has this code.
  static const ErrorReason ERROR_REASON_DISCOUNT_CODE_EXISTS = ErrorReason._(
      442, _omitEnumNames ? '' : 'ERROR_REASON_DISCOUNT_CODE_EXISTS');

  /// The discount is switched off, not good yet, or not any more.
  static const ErrorReason ERROR_REASON_DISCOUNT_NOT_VALID = ErrorReason._(
      443, _omitEnumNames ? '' : 'ERROR_REASON_DISCOUNT_NOT_VALID');

  /// The discount was used as often as it can be, by all or by this driver or vehicle.
  static const ErrorReason ERROR_REASON_DISCOUNT_USED_UP =
      ErrorReason._(444, _omitEnumNames ? '' : 'ERROR_REASON_DISCOUNT_USED_UP');

  /// The discount is for longer stays.
  static const ErrorReason ERROR_REASON_DISCOUNT_STAY_TOO_SHORT = ErrorReason._(
      445, _omitEnumNames ? '' : 'ERROR_REASON_DISCOUNT_STAY_TOO_SHORT');

  /// Another discount counts for the stay: there is one for a stay.
  static const ErrorReason ERROR_REASON_DISCOUNT_ALREADY_APPLIED =
      ErrorReason._(
          446, _omitEnumNames ? '' : 'ERROR_REASON_DISCOUNT_ALREADY_APPLIED');

  /// No such plan, or it is not sold.
  static const ErrorReason ERROR_REASON_MEMBERSHIP_PLAN_NOT_FOUND =
      ErrorReason._(
          447, _omitEnumNames ? '' : 'ERROR_REASON_MEMBERSHIP_PLAN_NOT_FOUND');

  /// The plan is not sold any more.
  static const ErrorReason ERROR_REASON_MEMBERSHIP_PLAN_NOT_SOLD =
      ErrorReason._(
          448, _omitEnumNames ? '' : 'ERROR_REASON_MEMBERSHIP_PLAN_NOT_SOLD');

  /// No such membership, or it is another driver's.
  static const ErrorReason ERROR_REASON_MEMBERSHIP_NOT_FOUND = ErrorReason._(
      449, _omitEnumNames ? '' : 'ERROR_REASON_MEMBERSHIP_NOT_FOUND');

  /// The driver has an active membership: one at a time.
  static const ErrorReason ERROR_REASON_ACTIVE_MEMBERSHIP_EXISTS =
      ErrorReason._(
          450, _omitEnumNames ? '' : 'ERROR_REASON_ACTIVE_MEMBERSHIP_EXISTS');

  /// More vehicles than the plan allows.
  static const ErrorReason ERROR_REASON_MEMBERSHIP_VEHICLE_LIMIT =
      ErrorReason._(
          451, _omitEnumNames ? '' : 'ERROR_REASON_MEMBERSHIP_VEHICLE_LIMIT');

  /// The membership is called off or over.
  static const ErrorReason ERROR_REASON_MEMBERSHIP_ENDED =
      ErrorReason._(452, _omitEnumNames ? '' : 'ERROR_REASON_MEMBERSHIP_ENDED');

  /// Car park: no such car park, or the caller's role or car parks do not show it.
  static const ErrorReason ERROR_REASON_CAR_PARK_NOT_FOUND = ErrorReason._(
      400, _omitEnumNames ? '' : 'ERROR_REASON_CAR_PARK_NOT_FOUND');

  /// Another car park has this code.
  static const ErrorReason ERROR_REASON_DUPLICATE_CAR_PARK_CODE = ErrorReason._(
      401, _omitEnumNames ? '' : 'ERROR_REASON_DUPLICATE_CAR_PARK_CODE');

  /// An operator who does not work in this car park.
  static const ErrorReason ERROR_REASON_CAR_PARK_NOT_ASSIGNED = ErrorReason._(
      402, _omitEnumNames ? '' : 'ERROR_REASON_CAR_PARK_NOT_ASSIGNED');

  /// Points: what is paid takes none, such as fines, top-ups and points, or it is not the driver who pays.
  static const ErrorReason ERROR_REASON_POINTS_NOT_ACCEPTED = ErrorReason._(
      520, _omitEnumNames ? '' : 'ERROR_REASON_POINTS_NOT_ACCEPTED');

  /// The driver has fewer points.
  static const ErrorReason ERROR_REASON_INSUFFICIENT_POINTS = ErrorReason._(
      521, _omitEnumNames ? '' : 'ERROR_REASON_INSUFFICIENT_POINTS');

  /// The points are worth more than they can pay of this.
  static const ErrorReason ERROR_REASON_POINTS_EXCEED_PAYMENT = ErrorReason._(
      522, _omitEnumNames ? '' : 'ERROR_REASON_POINTS_EXCEED_PAYMENT');

  /// No points are sold.
  static const ErrorReason ERROR_REASON_POINTS_NOT_SOLD =
      ErrorReason._(523, _omitEnumNames ? '' : 'ERROR_REASON_POINTS_NOT_SOLD');

  /// No such purchase of points, or it is another driver's.
  static const ErrorReason ERROR_REASON_POINTS_PURCHASE_NOT_FOUND =
      ErrorReason._(
          524, _omitEnumNames ? '' : 'ERROR_REASON_POINTS_PURCHASE_NOT_FOUND');

  /// Not all of the bought points are there any more.
  static const ErrorReason ERROR_REASON_POINTS_ALREADY_SPENT = ErrorReason._(
      525, _omitEnumNames ? '' : 'ERROR_REASON_POINTS_ALREADY_SPENT');

  /// A purchase of points can be called off for 14 days.
  static const ErrorReason ERROR_REASON_POINTS_PURCHASE_PERIOD_EXPIRED =
      ErrorReason._(526,
          _omitEnumNames ? '' : 'ERROR_REASON_POINTS_PURCHASE_PERIOD_EXPIRED');

  /// No such premium plan.
  static const ErrorReason ERROR_REASON_PREMIUM_PLAN_NOT_FOUND = ErrorReason._(
      530, _omitEnumNames ? '' : 'ERROR_REASON_PREMIUM_PLAN_NOT_FOUND');

  /// The premium plan is not sold, or not for this period.
  static const ErrorReason ERROR_REASON_PREMIUM_PLAN_NOT_SOLD = ErrorReason._(
      531, _omitEnumNames ? '' : 'ERROR_REASON_PREMIUM_PLAN_NOT_SOLD');

  /// Another premium plan has this code.
  static const ErrorReason ERROR_REASON_PREMIUM_PLAN_EXISTS = ErrorReason._(
      532, _omitEnumNames ? '' : 'ERROR_REASON_PREMIUM_PLAN_EXISTS');

  /// The driver has a premium subscription that goes on by itself or runs: change how it goes on, or call it off first.
  static const ErrorReason ERROR_REASON_PREMIUM_ACTIVE =
      ErrorReason._(533, _omitEnumNames ? '' : 'ERROR_REASON_PREMIUM_ACTIVE');

  /// The driver has no premium subscription, or it is over.
  static const ErrorReason ERROR_REASON_PREMIUM_NOT_FOUND = ErrorReason._(
      534, _omitEnumNames ? '' : 'ERROR_REASON_PREMIUM_NOT_FOUND');

  /// Pay later: the driver's premium plan does not allow it, or they have none.
  static const ErrorReason ERROR_REASON_PAY_LATER_NOT_IN_PLAN = ErrorReason._(
      535, _omitEnumNames ? '' : 'ERROR_REASON_PAY_LATER_NOT_IN_PLAN');

  /// As many sessions are to be paid later as the plan allows: settle them first, or pay at once.
  static const ErrorReason ERROR_REASON_PAY_LATER_LIMIT_REACHED = ErrorReason._(
      536, _omitEnumNames ? '' : 'ERROR_REASON_PAY_LATER_LIMIT_REACHED');

  /// What was due could not be charged for so long that nothing more can be paid later, until it is settled.
  static const ErrorReason ERROR_REASON_PAY_LATER_OVERDUE = ErrorReason._(
      537, _omitEnumNames ? '' : 'ERROR_REASON_PAY_LATER_OVERDUE');

  /// Nothing is to be paid later.
  static const ErrorReason ERROR_REASON_PAY_LATER_NOTHING_DUE = ErrorReason._(
      538, _omitEnumNames ? '' : 'ERROR_REASON_PAY_LATER_NOTHING_DUE');

  /// The account cannot be deleted while something is to be paid later.
  static const ErrorReason ERROR_REASON_PAY_LATER_OWED =
      ErrorReason._(539, _omitEnumNames ? '' : 'ERROR_REASON_PAY_LATER_OWED');

  /// Fares ahead: the day is a holiday there already.
  static const ErrorReason ERROR_REASON_HOLIDAY_EXISTS =
      ErrorReason._(510, _omitEnumNames ? '' : 'ERROR_REASON_HOLIDAY_EXISTS');

  /// The day is no holiday there.
  static const ErrorReason ERROR_REASON_HOLIDAY_NOT_FOUND = ErrorReason._(
      511, _omitEnumNames ? '' : 'ERROR_REASON_HOLIDAY_NOT_FOUND');

  /// Emissions: of this stay nothing is on record: it goes on, was led to no space, or its driver has cleared their history.
  static const ErrorReason ERROR_REASON_EMISSION_SAVING_NOT_FOUND =
      ErrorReason._(
          512, _omitEnumNames ? '' : 'ERROR_REASON_EMISSION_SAVING_NOT_FOUND');

  /// The level has no map, or none that the caller may see, or not in this version.
  static const ErrorReason ERROR_REASON_FLOOR_MAP_NOT_FOUND = ErrorReason._(
      480, _omitEnumNames ? '' : 'ERROR_REASON_FLOOR_MAP_NOT_FOUND');

  /// Somebody changed the map meanwhile: look at it again.
  static const ErrorReason ERROR_REASON_FLOOR_MAP_CHANGED = ErrorReason._(
      481, _omitEnumNames ? '' : 'ERROR_REASON_FLOOR_MAP_CHANGED');

  /// The map has no such element, or it is none that can be closed.
  static const ErrorReason ERROR_REASON_FLOOR_ELEMENT_NOT_FOUND = ErrorReason._(
      482, _omitEnumNames ? '' : 'ERROR_REASON_FLOOR_ELEMENT_NOT_FOUND');

  /// The map has problems that hinder its use.
  static const ErrorReason ERROR_REASON_FLOOR_MAP_HAS_PROBLEMS = ErrorReason._(
      483, _omitEnumNames ? '' : 'ERROR_REASON_FLOOR_MAP_HAS_PROBLEMS');

  /// What is to be read is no map: `problem` says why, in English.
  static const ErrorReason ERROR_REASON_FLOOR_MAP_UNREADABLE = ErrorReason._(
      484, _omitEnumNames ? '' : 'ERROR_REASON_FLOOR_MAP_UNREADABLE');

  /// The place is on no published map of the car park, or no lane is near.
  static const ErrorReason ERROR_REASON_FLOOR_PLACE_NOT_FOUND = ErrorReason._(
      485, _omitEnumNames ? '' : 'ERROR_REASON_FLOOR_PLACE_NOT_FOUND');

  /// No way leads there for this car.
  static const ErrorReason ERROR_REASON_NO_FLOOR_ROUTE =
      ErrorReason._(486, _omitEnumNames ? '' : 'ERROR_REASON_NO_FLOOR_ROUTE');

  /// No space is held for the caller, or not any more.
  static const ErrorReason ERROR_REASON_SPACE_HOLD_NOT_FOUND = ErrorReason._(
      487, _omitEnumNames ? '' : 'ERROR_REASON_SPACE_HOLD_NOT_FOUND');

  /// No such allocation, or it is over.
  static const ErrorReason ERROR_REASON_SPACE_ALLOCATION_NOT_FOUND =
      ErrorReason._(
          488, _omitEnumNames ? '' : 'ERROR_REASON_SPACE_ALLOCATION_NOT_FOUND');

  /// Notifications: no such notification, or it is another driver's, or was deleted.
  static const ErrorReason ERROR_REASON_NOTIFICATION_NOT_FOUND = ErrorReason._(
      540, _omitEnumNames ? '' : 'ERROR_REASON_NOTIFICATION_NOT_FOUND');

  /// The link to unsubscribe is not one of ours, or was cut off.
  static const ErrorReason ERROR_REASON_UNSUBSCRIBE_LINK_INVALID =
      ErrorReason._(
          541, _omitEnumNames ? '' : 'ERROR_REASON_UNSUBSCRIBE_LINK_INVALID');

  /// Messages go to the address: it was not stopped.
  static const ErrorReason ERROR_REASON_ADDRESS_NOT_STOPPED = ErrorReason._(
      542, _omitEnumNames ? '' : 'ERROR_REASON_ADDRESS_NOT_STOPPED');

  /// What is about money or security is told by e-mail or by push: one of them stays.
  static const ErrorReason ERROR_REASON_NOTIFICATION_ALWAYS_SENT =
      ErrorReason._(
          543, _omitEnumNames ? '' : 'ERROR_REASON_NOTIFICATION_ALWAYS_SENT');

  /// Reports by job: no such export, or it is somebody else's.
  static const ErrorReason ERROR_REASON_REPORT_EXPORT_NOT_FOUND = ErrorReason._(
      560, _omitEnumNames ? '' : 'ERROR_REASON_REPORT_EXPORT_NOT_FOUND');

  /// So many exports are not made yet that the caller may ask for no further one.
  static const ErrorReason ERROR_REASON_TOO_MANY_REPORT_EXPORTS = ErrorReason._(
      561, _omitEnumNames ? '' : 'ERROR_REASON_TOO_MANY_REPORT_EXPORTS');

  /// The export is made, failed or deleted: there is nothing to cancel.
  static const ErrorReason ERROR_REASON_REPORT_EXPORT_OVER = ErrorReason._(
      562, _omitEnumNames ? '' : 'ERROR_REASON_REPORT_EXPORT_OVER');

  /// The link to a report is not one of ours, or was cut off.
  static const ErrorReason ERROR_REASON_REPORT_LINK_INVALID = ErrorReason._(
      563, _omitEnumNames ? '' : 'ERROR_REASON_REPORT_LINK_INVALID');

  /// The link to a report has ended, its file is deleted, or its owner may not see any more what is in it.
  static const ErrorReason ERROR_REASON_REPORT_LINK_EXPIRED = ErrorReason._(
      564, _omitEnumNames ? '' : 'ERROR_REASON_REPORT_LINK_EXPIRED');

  /// Reports by mail: no such schedule, or it is somebody else's.
  static const ErrorReason ERROR_REASON_REPORT_SCHEDULE_NOT_FOUND =
      ErrorReason._(
          565, _omitEnumNames ? '' : 'ERROR_REASON_REPORT_SCHEDULE_NOT_FOUND');

  /// The operator has as many schedules as one may have.
  static const ErrorReason ERROR_REASON_TOO_MANY_REPORT_SCHEDULES =
      ErrorReason._(
          566, _omitEnumNames ? '' : 'ERROR_REASON_TOO_MANY_REPORT_SCHEDULES');

  /// Others than the owner are for admins to name.
  static const ErrorReason ERROR_REASON_REPORT_RECIPIENT_NOT_ALLOWED =
      ErrorReason._(567,
          _omitEnumNames ? '' : 'ERROR_REASON_REPORT_RECIPIENT_NOT_ALLOWED');

  /// A recipient is no operator, is switched off, or has no e-mail address.
  static const ErrorReason ERROR_REASON_REPORT_RECIPIENT_UNREACHABLE =
      ErrorReason._(568,
          _omitEnumNames ? '' : 'ERROR_REASON_REPORT_RECIPIENT_UNREACHABLE');

  static const $core.List<ErrorReason> values = <ErrorReason>[
    ERROR_REASON_UNSPECIFIED,
    ERROR_REASON_INTERNAL,
    ERROR_REASON_INVALID_ARGUMENT,
    ERROR_REASON_UNAUTHORIZED,
    ERROR_REASON_TOKEN_EXPIRED,
    ERROR_REASON_PERMISSION_DENIED,
    ERROR_REASON_ZONE_NOT_ASSIGNED,
    ERROR_REASON_NOT_FOUND,
    ERROR_REASON_RATE_LIMITED,
    ERROR_REASON_IDEMPOTENCY_KEY_REUSED,
    ERROR_REASON_IDEMPOTENCY_KEY_IN_USE,
    ERROR_REASON_INVALID_IDEMPOTENCY_KEY,
    ERROR_REASON_INVALID_PAGE_TOKEN,
    ERROR_REASON_DEADLINE_EXCEEDED,
    ERROR_REASON_UNAVAILABLE,
    ERROR_REASON_ROUTE_NOT_FOUND,
    ERROR_REASON_METHOD_NOT_ALLOWED,
    ERROR_REASON_MALFORMED_REQUEST,
    ERROR_REASON_REQUEST_TOO_LARGE,
    ERROR_REASON_UNSUPPORTED_MEDIA_TYPE,
    ERROR_REASON_UNIMPLEMENTED,
    ERROR_REASON_OVERLOADED,
    ERROR_REASON_HEADERS_TOO_LARGE,
    ERROR_REASON_INVALID_OTP,
    ERROR_REASON_OTP_EXPIRED,
    ERROR_REASON_INVALID_REFRESH_TOKEN,
    ERROR_REASON_INVALID_CREDENTIALS,
    ERROR_REASON_INVALID_PHONE_NUMBER,
    ERROR_REASON_INVALID_EMAIL,
    ERROR_REASON_DUPLICATE_VEHICLE,
    ERROR_REASON_VEHICLE_NOT_FOUND,
    ERROR_REASON_TOO_MANY_VEHICLES,
    ERROR_REASON_INVALID_LICENSE_PLATE,
    ERROR_REASON_ACCOUNT_NOT_FOUND,
    ERROR_REASON_LAST_SUPER_ADMIN,
    ERROR_REASON_ZONE_NOT_FOUND,
    ERROR_REASON_DUPLICATE_ZONE_CODE,
    ERROR_REASON_ZONE_INACTIVE,
    ERROR_REASON_INVALID_BOUNDARY,
    ERROR_REASON_MAX_DURATION_EXCEEDED,
    ERROR_REASON_AMOUNT_MISMATCH,
    ERROR_REASON_SESSION_NOT_FOUND,
    ERROR_REASON_ACTIVE_SESSION_EXISTS,
    ERROR_REASON_PLATE_ALREADY_PARKED,
    ERROR_REASON_SESSION_EXPIRED,
    ERROR_REASON_SESSION_COMPLETED,
    ERROR_REASON_SESSION_CANCELLED,
    ERROR_REASON_SESSION_ALREADY_PAID,
    ERROR_REASON_SESSION_CHANGED,
    ERROR_REASON_PARKING_TICKET_NOT_FOUND,
    ERROR_REASON_INSUFFICIENT_WALLET_BALANCE,
    ERROR_REASON_TOPUP_SOURCE_REQUIRED,
    ERROR_REASON_TOPUP_NOT_PROVEN,
    ERROR_REASON_TOPUP_REFERENCE_USED,
    ERROR_REASON_INVALID_CARD_NUMBER,
    ERROR_REASON_CARD_EXPIRED,
    ERROR_REASON_CARD_DECLINED,
    ERROR_REASON_INSUFFICIENT_FUNDS,
    ERROR_REASON_CARD_AUTHENTICATION_REQUIRED,
    ERROR_REASON_METHOD_NOT_FOUND,
    ERROR_REASON_DUPLICATE_PAYMENT_METHOD,
    ERROR_REASON_PAYMENT_NOT_FOUND,
    ERROR_REASON_PAYMENT_IN_PROGRESS,
    ERROR_REASON_INVALID_WEBHOOK_SIGNATURE,
    ERROR_REASON_TOO_MANY_PAYMENT_METHODS,
    ERROR_REASON_STRIPE_EVENT_NOT_FOUND,
    ERROR_REASON_TICKET_NOT_FOUND,
    ERROR_REASON_TICKET_ALREADY_PAID,
    ERROR_REASON_TICKET_DISMISSED,
    ERROR_REASON_TICKET_APPEALED,
    ERROR_REASON_FINE_AMOUNT_NOT_ALLOWED,
    ERROR_REASON_NOT_YOUR_NAME,
    ERROR_REASON_AGENT_NOT_FOUND,
    ERROR_REASON_PAYMENT_METHOD_NOT_ALLOWED,
    ERROR_REASON_INVALID_TICKET_TOKEN,
    ERROR_REASON_TICKET_TOKEN_EXPIRED,
    ERROR_REASON_TICKET_TOKEN_REVOKED,
    ERROR_REASON_INVALID_DUE_DATE,
    ERROR_REASON_INVALID_ISSUE_TIME,
    ERROR_REASON_ZONE_REQUIRED,
    ERROR_REASON_TICKET_UNPAID,
    ERROR_REASON_DUPLICATE_AGENT,
    ERROR_REASON_DUPLICATE_OPERATOR,
    ERROR_REASON_INVALID_IDENTITY_TOKEN,
    ERROR_REASON_IDENTITY_EMAIL_UNVERIFIED,
    ERROR_REASON_IDENTITY_PROVIDER_OFF,
    ERROR_REASON_WRONG_PASSWORD,
    ERROR_REASON_PASSWORD_NOT_SET,
    ERROR_REASON_DUPLICATE_ACCOUNT,
    ERROR_REASON_EMAIL_ALREADY_VERIFIED,
    ERROR_REASON_SIGN_IN_NOT_FOUND,
    ERROR_REASON_WALLET_NOT_EMPTY,
    ERROR_REASON_WALLET_OWES,
    ERROR_REASON_STREET_NOT_FOUND,
    ERROR_REASON_TOO_MANY_STREETS,
    ERROR_REASON_METER_NOT_FOUND,
    ERROR_REASON_SEASON_BADGE_NOT_FOUND,
    ERROR_REASON_SEASON_BADGE_EXISTS,
    ERROR_REASON_SEASON_BADGE_NOT_SOLD,
    ERROR_REASON_SEASON_BADGE_ALREADY_PAID,
    ERROR_REASON_SEASON_BADGE_INVALIDATED,
    ERROR_REASON_SEASON_BADGE_EXPIRED,
    ERROR_REASON_AMOUNT_BELOW_PAID,
    ERROR_REASON_SESSION_UNDER_WAY,
    ERROR_REASON_INVALID_RESUME_TOKEN,
    ERROR_REASON_TOO_MANY_STREAMS,
    ERROR_REASON_DEVICE_NOT_FOUND,
    ERROR_REASON_TICKET_CLOSED,
    ERROR_REASON_PHOTO_TOO_LARGE,
    ERROR_REASON_UNSUPPORTED_PHOTO,
    ERROR_REASON_BROKEN_PHOTO,
    ERROR_REASON_TOO_MANY_PIXELS,
    ERROR_REASON_TOO_MANY_PHOTOS,
    ERROR_REASON_PHOTO_NOT_FOUND,
    ERROR_REASON_PHOTO_LINK_EXPIRED,
    ERROR_REASON_DUPLICATE_VIOLATION,
    ERROR_REASON_PASSWORD_CHANGE_REQUIRED,
    ERROR_REASON_NOT_CLAMPED,
    ERROR_REASON_REFUND_PERIOD_EXPIRED,
    ERROR_REASON_REFUND_EXCEEDS_PAYMENT,
    ERROR_REASON_PAYMENT_NOT_COMPLETED,
    ERROR_REASON_PAYMENT_ALREADY_REFUNDED,
    ERROR_REASON_REFUND_NOT_ALLOWED,
    ERROR_REASON_TOO_MANY_REFUNDS,
    ERROR_REASON_PAYMENT_NOT_CANCELLABLE,
    ERROR_REASON_CARD_AUTHENTICATION_FAILED,
    ERROR_REASON_PAYMENT_METHOD_IN_USE,
    ERROR_REASON_CARD_SETUP_NOT_FOUND,
    ERROR_REASON_CARD_SETUP_NOT_CONFIRMED,
    ERROR_REASON_AMOUNT_NOT_ACCEPTED,
    ERROR_REASON_WALLET_LIMIT_EXCEEDED,
    ERROR_REASON_TOO_MANY_DECLINED_CARDS,
    ERROR_REASON_DAY_NOT_OVER,
    ERROR_REASON_DAY_ALREADY_CLOSED,
    ERROR_REASON_FIGURES_NOT_READY,
    ERROR_REASON_NO_CASH_TO_COUNT,
    ERROR_REASON_REPORT_TOO_LARGE,
    ERROR_REASON_PAYOUT_NOT_FOUND,
    ERROR_REASON_DOWNLOAD_OUTDATED,
    ERROR_REASON_NOT_ON_DUTY,
    ERROR_REASON_SHIFT_NOT_FOUND,
    ERROR_REASON_RESERVATION_NOT_FOUND,
    ERROR_REASON_SPACE_ALREADY_RESERVED,
    ERROR_REASON_ZONE_FULLY_RESERVED,
    ERROR_REASON_TOO_MANY_RESERVATIONS,
    ERROR_REASON_SPACE_NOT_RESERVABLE,
    ERROR_REASON_RESERVATION_NOT_CHANGEABLE,
    ERROR_REASON_CHECK_IN_NOT_OPEN,
    ERROR_REASON_CHARGING_STATION_NOT_FOUND,
    ERROR_REASON_CHARGING_STATION_IN_USE,
    ERROR_REASON_CHARGING_STATION_NOT_AVAILABLE,
    ERROR_REASON_CHARGING_STATION_EXISTS,
    ERROR_REASON_NOT_AN_ELECTRIC_VEHICLE,
    ERROR_REASON_VEHICLE_ALREADY_CHARGING,
    ERROR_REASON_CHARGING_SESSION_NOT_FOUND,
    ERROR_REASON_CHARGING_ALREADY_ENDED,
    ERROR_REASON_CHARGING_UNPAID,
    ERROR_REASON_CHARGING_NOT_OWED,
    ERROR_REASON_PARKING_SESSION_NOT_LINKABLE,
    ERROR_REASON_CAR_PARK_VEHICLE_INSIDE,
    ERROR_REASON_CAR_PARK_FULL,
    ERROR_REASON_CAR_PARK_SESSION_NOT_FOUND,
    ERROR_REASON_CAR_PARK_SESSION_COMPLETED,
    ERROR_REASON_CAR_PARK_SPACE_TAKEN,
    ERROR_REASON_CAR_PARK_PAYMENT_TOO_LITTLE,
    ERROR_REASON_CAR_PARK_SESSION_PAID,
    ERROR_REASON_CAR_PARK_NO_TERMINAL,
    ERROR_REASON_CAR_PARK_CLOSED,
    ERROR_REASON_CAR_PARK_PAYMENT_NOT_FOUND,
    ERROR_REASON_VEHICLE_TYPE_NOT_FOUND,
    ERROR_REASON_VEHICLE_TYPE_IN_USE,
    ERROR_REASON_VEHICLE_OF_ANOTHER,
    ERROR_REASON_LEVEL_NOT_FOUND,
    ERROR_REASON_CAR_PARK_ZONE_NOT_FOUND,
    ERROR_REASON_NOT_EMPTY,
    ERROR_REASON_SPACE_NOT_FOUND,
    ERROR_REASON_DUPLICATE_SPACE_NUMBER,
    ERROR_REASON_SPACE_IN_USE,
    ERROR_REASON_NAME_TAKEN,
    ERROR_REASON_CAR_PARK_RATE_NOT_FOUND,
    ERROR_REASON_DISCOUNT_NOT_FOUND,
    ERROR_REASON_DISCOUNT_CODE_EXISTS,
    ERROR_REASON_DISCOUNT_NOT_VALID,
    ERROR_REASON_DISCOUNT_USED_UP,
    ERROR_REASON_DISCOUNT_STAY_TOO_SHORT,
    ERROR_REASON_DISCOUNT_ALREADY_APPLIED,
    ERROR_REASON_MEMBERSHIP_PLAN_NOT_FOUND,
    ERROR_REASON_MEMBERSHIP_PLAN_NOT_SOLD,
    ERROR_REASON_MEMBERSHIP_NOT_FOUND,
    ERROR_REASON_ACTIVE_MEMBERSHIP_EXISTS,
    ERROR_REASON_MEMBERSHIP_VEHICLE_LIMIT,
    ERROR_REASON_MEMBERSHIP_ENDED,
    ERROR_REASON_CAR_PARK_NOT_FOUND,
    ERROR_REASON_DUPLICATE_CAR_PARK_CODE,
    ERROR_REASON_CAR_PARK_NOT_ASSIGNED,
    ERROR_REASON_POINTS_NOT_ACCEPTED,
    ERROR_REASON_INSUFFICIENT_POINTS,
    ERROR_REASON_POINTS_EXCEED_PAYMENT,
    ERROR_REASON_POINTS_NOT_SOLD,
    ERROR_REASON_POINTS_PURCHASE_NOT_FOUND,
    ERROR_REASON_POINTS_ALREADY_SPENT,
    ERROR_REASON_POINTS_PURCHASE_PERIOD_EXPIRED,
    ERROR_REASON_PREMIUM_PLAN_NOT_FOUND,
    ERROR_REASON_PREMIUM_PLAN_NOT_SOLD,
    ERROR_REASON_PREMIUM_PLAN_EXISTS,
    ERROR_REASON_PREMIUM_ACTIVE,
    ERROR_REASON_PREMIUM_NOT_FOUND,
    ERROR_REASON_PAY_LATER_NOT_IN_PLAN,
    ERROR_REASON_PAY_LATER_LIMIT_REACHED,
    ERROR_REASON_PAY_LATER_OVERDUE,
    ERROR_REASON_PAY_LATER_NOTHING_DUE,
    ERROR_REASON_PAY_LATER_OWED,
    ERROR_REASON_HOLIDAY_EXISTS,
    ERROR_REASON_HOLIDAY_NOT_FOUND,
    ERROR_REASON_EMISSION_SAVING_NOT_FOUND,
    ERROR_REASON_FLOOR_MAP_NOT_FOUND,
    ERROR_REASON_FLOOR_MAP_CHANGED,
    ERROR_REASON_FLOOR_ELEMENT_NOT_FOUND,
    ERROR_REASON_FLOOR_MAP_HAS_PROBLEMS,
    ERROR_REASON_FLOOR_MAP_UNREADABLE,
    ERROR_REASON_FLOOR_PLACE_NOT_FOUND,
    ERROR_REASON_NO_FLOOR_ROUTE,
    ERROR_REASON_SPACE_HOLD_NOT_FOUND,
    ERROR_REASON_SPACE_ALLOCATION_NOT_FOUND,
    ERROR_REASON_NOTIFICATION_NOT_FOUND,
    ERROR_REASON_UNSUBSCRIBE_LINK_INVALID,
    ERROR_REASON_ADDRESS_NOT_STOPPED,
    ERROR_REASON_NOTIFICATION_ALWAYS_SENT,
    ERROR_REASON_REPORT_EXPORT_NOT_FOUND,
    ERROR_REASON_TOO_MANY_REPORT_EXPORTS,
    ERROR_REASON_REPORT_EXPORT_OVER,
    ERROR_REASON_REPORT_LINK_INVALID,
    ERROR_REASON_REPORT_LINK_EXPIRED,
    ERROR_REASON_REPORT_SCHEDULE_NOT_FOUND,
    ERROR_REASON_TOO_MANY_REPORT_SCHEDULES,
    ERROR_REASON_REPORT_RECIPIENT_NOT_ALLOWED,
    ERROR_REASON_REPORT_RECIPIENT_UNREACHABLE,
  ];

  static final $core.Map<$core.int, ErrorReason> _byValue =
      $pb.ProtobufEnum.initByValue(values);
  static ErrorReason? valueOf($core.int value) => _byValue[value];

  const ErrorReason._(super.value, super.name);
}

const $core.bool _omitEnumNames =
    $core.bool.fromEnvironment('protobuf.omit_enum_names');
