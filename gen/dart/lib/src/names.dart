// Messages by other names, beside which Dart's own keep theirs. Made by `make gen`; do not edit.

import 'parkup/parking/v1/zone.pb.dart' as zone;

/// `Zone` of the contract.
typedef ParkingZone = zone.Zone;
