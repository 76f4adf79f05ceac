/// The best values known for the instances measured, raised whenever anybody finds better.
///
/// Grouping instances of 10 and 12 people: the optima an exact solver proved where it was run, else
/// the value every run ends at. All others: the best run of this solver, of less than a second up to
/// 60 people and of 1 to 120 seconds above; runs of an hour may raise them. Seating and selection:
/// instances 60 × 6 × 4 and 400 → 60 of the generator, seeds 1 to 3.
enum BestKnown {
  static let values: [String: Double] = [
    "Geo_n010_ds_01": 3864.689, "Geo_n010_ds_02": 1404.797, "Geo_n010_ds_03": 1662.116,
    "Geo_n010_ss_01": 3660.671, "Geo_n010_ss_02": 1404.797, "Geo_n010_ss_03": 1662.116,
    "Geo_n012_ds_01": 807.677, "Geo_n012_ds_02": 921.548, "Geo_n012_ds_03": 2368.843,
    "Geo_n012_ss_01": 716.463,
    "RanInt_n010_ds_01": 1325, "RanInt_n010_ds_02": 1204, "RanInt_n010_ds_03": 1374,
    "RanInt_n010_ss_01": 1292, "RanInt_n010_ss_02": 1204, "RanInt_n010_ss_03": 1374,
    "RanInt_n012_ds_01": 1059, "RanInt_n012_ss_01": 985,
    "RanReal_n010_ds_01": 1437.807, "RanReal_n010_ds_02": 1202.093,
    "RanReal_n010_ds_03": 1292.790, "RanReal_n010_ss_01": 1427.845,
    "RanReal_n010_ss_02": 1202.093, "RanReal_n010_ss_03": 1292.790,
    "RanInt_n012_ss_03": 993, "RanReal_n012_ds_01": 1050.349, "RanReal_n012_ds_02": 1093.063,
    "RanReal_n012_ds_03": 1011.773, "RanReal_n012_ss_01": 956.430, "RanReal_n012_ss_02": 972.550,
    "RanReal_n012_ss_03": 1011.773, "RanInt_n030_ds_01": 5622, "RanInt_n030_ds_02": 5890,
    "RanInt_n060_ds_01": 19887, "RanInt_n060_ds_02": 19568, "Geo_n060_ds_01": 48544.589,
    "Geo_n120_ds_01": 112011.087, "Geo_n240_ds_01": 200426.485, "Geo_n240_ss_01": 188914.966,
    "Geo_n480_ds_01": 582769.849,
    "RanInt_n120_ds_01": 51171, "RanInt_n120_ds_02": 51481, "RanReal_n120_ss_01": 47363.207,
    "RanInt_n240_ds_01": 160726, "RanInt_n240_ds_02": 160494, "RanReal_n240_ss_01": 155268.582,
    "RanInt_n480_ds_01": 392099, "RanInt_n480_ds_02": 390380, "RanReal_n480_ss_01": 379186.928,
    "seat1": 19300, "seat2": 21103, "seat3": 15068,
    "select1": 92919, "select2": 85703, "select3": 82795,
  ]
  /// What is asked of the seating instances, where that is not the best known.
  static let asked: [String: Double] = ["seat1": 19300, "seat2": 21000, "seat3": 15000]
}
