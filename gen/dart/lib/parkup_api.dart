/// A typed client of ParkUp: `ParkUp` connects, the rest are the contract's services and messages.
library;

export 'connect.dart';
export 'src/contract.dart';
