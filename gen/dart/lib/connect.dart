/// A connection to ParkUp that survives a phone's day.
///
/// ```dart
/// final parkup = ParkUp('api.example.tn', tokens: store);
/// final sessions = parkup.client(SessionServiceClient.new);
/// ```
library;

import 'dart:async';
import 'dart:convert';
import 'dart:math';

import 'package:grpc/grpc.dart';
import 'package:grpc/protos.dart' show ErrorInfo;

import 'src/methods.dart';
import 'src/parkup/auth/v1/auth_service.pbgrpc.dart';
import 'src/parkup/errors/v1/error_reason.pbenum.dart';

/// What an app keeps of a sign-in, in its safest place.
class Tokens {
  const Tokens(this.access, this.refresh);

  /// Goes with every call.
  final String access;

  /// Is exchanged for new ones when `access` is over.
  final String refresh;
}

/// Where an app keeps its tokens.
abstract interface class TokenStore {
  /// The tokens there are; null when nobody is signed in.
  FutureOr<Tokens?> read();

  /// Keeps new tokens, or forgets them all. Calls go on when it is done.
  FutureOr<void> write(Tokens? tokens);
}

/// Keeps tokens as long as the app runs.
class InMemory implements TokenStore {
  InMemory([this._tokens]);

  Tokens? _tokens;

  @override
  Tokens? read() => _tokens;

  @override
  void write(Tokens? tokens) => _tokens = tokens;
}

/// The reason of what a call threw; `ERROR_REASON_UNSPECIFIED` where it has none, or one newer than this client.
ErrorReason reasonOf(Object error) {
  final name = reasonNameOf(error);
  return ErrorReason.values.firstWhere(
    (reason) => reason.name == 'ERROR_REASON_$name',
    orElse: () => ErrorReason.ERROR_REASON_UNSPECIFIED,
  );
}

/// The reason as it was sent (`INVALID_OTP`), also one newer than this client; empty where a call has none.
String reasonNameOf(Object error) => _infoOf(error)?.reason ?? '';

/// Facts about a refusal; money is in TND with three decimals, instants are RFC 3339.
Map<String, String> factsOf(Object error) =>
    Map.unmodifiable(_infoOf(error)?.metadata ?? const <String, String>{});

ErrorInfo? _infoOf(Object error) {
  final details = error is GrpcError ? error.details : null;
  return details
      ?.whereType<ErrorInfo>()
      .where((info) => info.domain == 'parkup.tn')
      .firstOrNull;
}

/// One connection and one sign-in.
class ParkUp {
  /// Connects when the first call is made. `secure: false` is for development.
  ///
  /// [timeout] is for calls that do not say theirs; streams have no limit of ours. [language] is `fr` or `en`.
  ParkUp(
    String host, {
    int port = 443,
    bool secure = true,
    TokenStore? tokens,
    this.language = 'fr',
    this.timeout = const Duration(seconds: 10),
  }) : _tokens = tokens,
       channel = ClientChannel(
         host,
         port: port,
         options: ChannelOptions(
           credentials: secure
               ? const ChannelCredentials.secure()
               : const ChannelCredentials.insecure(),
           // Closed before the gateway would do it.
           idleTimeout: const Duration(minutes: 4),
           connectTimeout: const Duration(seconds: 10),
           // A phone that changed its network learns within seconds that its connection is dead.
           keepAlive: const ClientKeepAliveOptions(
             pingInterval: Duration(seconds: 10),
             timeout: Duration(seconds: 5),
             permitWithoutCalls: true,
           ),
         ),
       );

  /// The connection, for clients with interceptors of their own.
  final ClientChannel channel;

  /// Of messages.
  final String language;

  /// How long a call may take that does not say so itself.
  final Duration timeout;

  final TokenStore? _tokens;

  late final List<ClientInterceptor> _interceptors = [_Calls(this)];

  /// A service's client: `parkup.client(ZoneServiceClient.new)`.
  T client<T>(
    T Function(
      ClientChannel channel, {
      Iterable<ClientInterceptor>? interceptors,
    })
    make,
  ) => make(channel, interceptors: _interceptors);

  /// Ends the connection when the calls under way have their answers.
  Future<void> close() => channel.shutdown();

  Future<Tokens?>? _refreshing;

  /// Other tokens than the one that was refused; null when there are none to be had.
  ///
  /// One call refreshes, all others wait for it. A lost answer costs nothing: the server gives the same new pair for the
  /// same refresh token for a minute, so the call is repeated with the one that is kept.
  Future<Tokens?> _renewed(String refused) async {
    final tokens = await _tokens?.read();
    if (tokens == null || tokens.access != refused) return tokens;
    return _refreshing ??= _refresh(
      tokens,
    ).whenComplete(() => _refreshing = null);
  }

  Future<Tokens?> _refresh(Tokens old) async {
    try {
      final request = RefreshTokenRequest(refreshToken: old.refresh);
      final answer = await client(
        AuthServiceClient.new,
      ).refreshToken(request, options: CallOptions(metadata: _anonymous));
      final newer = Tokens(
        answer.tokens.accessToken,
        answer.tokens.refreshToken,
      );
      await _tokens?.write(newer);
      return newer;
    } on GrpcError catch (error) {
      // Only a refusal ends a sign-in: whoever is merely offline stays signed in.
      if (error.code != StatusCode.unauthenticated) rethrow;
      await _tokens?.write(null);
      return null;
    }
  }
}

/// Marks a call that goes without a token; it does not leave the device.
const _anonymous = {'x-anonymous': '1'};

/// What happens to every call: its deadline, language, token and idempotency key, and another try where that is safe.
class _Calls extends ClientInterceptor {
  _Calls(this._parkup);

  final ParkUp _parkup;
  final _random = Random.secure();

  @override
  ResponseFuture<R> interceptUnary<Q, R>(
    ClientMethod<Q, R> method,
    Q request,
    CallOptions options,
    ClientUnaryInvoker<Q, R> invoker,
  ) => _Tries<R>((tries) => _tried(method, request, options, invoker, tries));

  @override
  ResponseStream<R> interceptStreaming<Q, R>(
    ClientMethod<Q, R> method,
    Stream<Q> requests,
    CallOptions options,
    ClientStreamingInvoker<Q, R> invoker,
  ) {
    // A stream says too late for another try that its token is over.
    Future<void> sign(Map<String, String> metadata, String uri) async {
      metadata['accept-language'] ??= _parkup.language;
      if (metadata.containsKey('authorization')) return;
      var tokens = await _parkup._tokens?.read();
      if (tokens != null && _isOver(tokens.access))
        tokens = await _parkup._renewed(tokens.access);
      if (tokens != null) metadata['authorization'] = 'Bearer ${tokens.access}';
    }

    return invoker(
      method,
      requests,
      options.mergedWith(CallOptions(providers: [sign])),
    );
  }

  Future<R> _tried<Q, R>(
    ClientMethod<Q, R> method,
    Q request,
    CallOptions options,
    ClientUnaryInvoker<Q, R> invoker,
    _Tries<R> tries,
  ) async {
    final metadata = {'accept-language': _parkup.language, ...options.metadata};
    final anonymous =
        metadata.remove(_anonymous.keys.single) != null ||
        metadata.containsKey('authorization');
    if (methodsWithKeys.contains(method.path))
      metadata['idempotency-key'] ??= _key();
    final end = DateTime.now().add(options.timeout ?? _parkup.timeout);
    var tokens = anonymous ? null : await _parkup._tokens?.read();
    var renewed = false;
    for (var attempt = 1; ; attempt++) {
      if (tokens != null) metadata['authorization'] = 'Bearer ${tokens.access}';
      final left = end.difference(DateTime.now());
      if (left <= Duration.zero) throw GrpcError.deadlineExceeded();
      final ours = CallOptions(
        metadata: {...metadata},
        timeout: left,
        providers: options.metadataProviders,
        compression: options.compression,
      );
      try {
        return await tries.next(invoker(method, request, ours));
      } on GrpcError catch (error) {
        if (error.code == StatusCode.unauthenticated &&
            tokens != null &&
            !renewed) {
          renewed = true;
          tokens = await _parkup._renewed(tokens.access);
          if (tokens == null) rethrow;
        } else if (!_mayTryAgain(error, method.path, attempt) ||
            tries.isCancelled) {
          rethrow;
        } else {
          final longest = retryFirst * pow(retryMultiplier, attempt - 1);
          final wait =
              (longest < retryLongest ? longest : retryLongest) *
              (0.5 + _random.nextDouble() / 2);
          if (wait > end.difference(DateTime.now())) rethrow;
          await Future<void>.delayed(wait);
          if (tries.isCancelled) rethrow;
        }
      }
    }
  }

  bool _mayTryAgain(GrpcError error, String path, int attempt) =>
      error.code == StatusCode.unavailable &&
      attempt < retryAttempts &&
      methodsToRepeat.contains(path);

  /// 128 random bits: the same for every try of a call, and never again.
  String _key() => base64Url
      .encode([for (var n = 0; n < 16; n++) _random.nextInt(256)])
      .replaceAll('=', '');
}

/// Whether a JWT's time is over, by this device's clock.
bool _isOver(String token) {
  try {
    final claims = jsonDecode(
      utf8.decode(base64Url.decode(base64Url.normalize(token.split('.')[1]))),
    );
    final exp = (claims as Map<String, dynamic>)['exp'] as num?;
    return exp != null && exp * 1000 <= DateTime.now().millisecondsSinceEpoch;
  } on Object {
    return false;
  }
}

/// The answer of a call that may be tried more than once.
class _Tries<R> implements ResponseFuture<R> {
  _Tries(Future<R> Function(_Tries<R> tries) play) {
    _answer = play(this);
  }

  late final Future<R> _answer;
  final _first = Completer<ResponseFuture<R>>();
  ResponseFuture<R>? _current;

  /// Whether who asked has gone away.
  bool isCancelled = false;

  /// Makes a try the one that counts.
  ResponseFuture<R> next(ResponseFuture<R> call) {
    _current = call;
    if (!_first.isCompleted) _first.complete(call);
    return call;
  }

  Future<ResponseFuture<R>> get _last async {
    // What there was to say about a call is known when it has ended.
    await _answer.then<void>((_) {}, onError: (Object _) {});
    return _current ?? await _first.future;
  }

  @override
  Future<Map<String, String>> get headers async => (await _last).headers;

  @override
  Future<Map<String, String>> get trailers async => (await _last).trailers;

  @override
  Future<void> cancel() async {
    isCancelled = true;
    await _current?.cancel();
  }

  @override
  Stream<R> asStream() => _answer.asStream();

  @override
  Future<R> catchError(Function onError, {bool Function(Object error)? test}) =>
      _answer.catchError(onError, test: test);

  @override
  Future<S> then<S>(
    FutureOr<S> Function(R value) onValue, {
    Function? onError,
  }) => _answer.then(onValue, onError: onError);

  @override
  Future<R> timeout(Duration timeLimit, {FutureOr<R> Function()? onTimeout}) =>
      _answer.timeout(timeLimit, onTimeout: onTimeout);

  @override
  Future<R> whenComplete(FutureOr<void> Function() action) =>
      _answer.whenComplete(action);
}
