# ruff: noqa
"""The trained trees of the judge. Written by benchmarks/train_judge.py; do not edit.

A tree is a nest of comparisons and a leaf adds to the log odds that a line belongs to
the article. As plain code a tree costs a quarter of what a walk over arrays costs.
"""

COLUMNS = (
    "words",
    "ending",
    "bullet",
    "numbered",
    "lower",
    "quoted",
    "capitals",
    "digits",
    "stops",
    "commas",
    "letters",
    "signs",
    "bars",
    "solid",
    "prose",
    "again",
    "met",
    "gap_before",
    "gap_after",
    "cues",
    "cue_end",
    "cue_inside",
    "cue_legal",
    "words-1",
    "words+1",
    "capitals-1",
    "capitals+1",
    "bullet-1",
    "stop-1",
    "again-1",
    "again+1",
    "cue_end+1",
    "prose-1",
    "prose+1",
    "words-2",
    "words+2",
    "prose_before5",
    "prose_after5",
    "prose_before15",
    "prose_after15",
    "short_before5",
    "short_after5",
    "short_before15",
    "short_after15",
    "heads_before5",
    "heads_after5",
    "heads_before15",
    "heads_after15",
    "cued_before5",
    "cued_after5",
    "cued_before15",
    "cued_after15",
    "met_before5",
    "met_after5",
    "met_before15",
    "met_after15",
    "bullets_before5",
    "bullets_after5",
    "bullets_before15",
    "bullets_after15",
    "gaps_before5",
    "gaps_before15",
    "gaps_after15",
    "stops_before5",
    "stops_after5",
    "stops_before15",
    "stops_after15",
    "capitals_before5",
    "capitals_after5",
    "capitals_before15",
    "capitals_after15",
    "most_before",
    "most_after",
    "since_long",
    "until_long",
    "since_stop",
    "until_stop",
    "since_tail",
    "until_tail",
    "since_end",
    "tail_before",
    "tail_after",
    "prose_before",
    "prose_after",
    "prose_before_share",
    "prose_after_share",
    "long_before",
    "long_after",
    "list",
    "list_stops",
    "core_from",
    "core_to",
    "core_share",
    "main_from",
    "main_to",
    "main_share",
    "shared",
    "tokens",
    "shared_before5",
    "shared_after5",
    "from_start",
    "from_end",
    "lines",
    "all_words",
    "prose_share",
    "short_share",
    "cued_share",
    "gap_share",
    "stop_share",
    "bullet_share",
    "head_share",
)


def score(row: tuple[float, ...]) -> float:
    """The log odds that the line whose columns are `row` (in COLUMNS' order) is article."""
    c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21, c22, c23, c24, c25, c26, c27, c28, c29, c30, c31, c32, c33, c34, c35, c36, c37, c38, c39, c40, c41, c42, c43, c44, c45, c46, c47, c48, c49, c50, c51, c52, c53, c54, c55, c56, c57, c58, c59, c60, c61, c62, c63, c64, c65, c66, c67, c68, c69, c70, c71, c72, c73, c74, c75, c76, c77, c78, c79, c80, c81, c82, c83, c84, c85, c86, c87, c88, c89, c90, c91, c92, c93, c94, c95, c96, c97, c98, c99, c100, c101, c102, c103, c104, c105, c106, c107, c108, c109, c110 = row
    s = 0.0
    if c72 <= 14.21:
     if c105 <= 0.17192:
      s += 0.8772
     else:
      if c36 <= 35.25:
       if c106 <= 0.054201:
        if c109 <= 0.14008:
         s += 0.8324
        else:
         if c105 <= 0.38381:
          s += 0.7836
         else:
          s += 0.5538
       else:
        s += 0.5154
      else:
       if c94 <= -1e-35:
        s += 0.5711
       else:
        s += 0.8593
    else:
     if c0 <= 13.5:
      if c106 <= 0.095855:
       if c73 <= 31.5:
        s += 0.891
       else:
        s += 0.6599
      else:
       if c36 <= 59.25:
        if c99 <= 2.1137:
         s += 0.5498
        else:
         s += 0.7074
       else:
        s += 0.7966
     else:
      if c94 <= -1.5:
       if c106 <= 0.083602:
        s += 0.8082
       else:
        s += 0.5375
      else:
       if c109 <= 0.85967:
        s += 0.9455
       else:
        s += 0.6223
    if c14 <= 8.5:
     if c105 <= 0.37602:
      if c88 <= 20.5:
       if c87 <= 1e-35:
        if c104 <= 0.36536:
         s += 0.0219
        else:
         s += -0.2365
       else:
        if c23 <= 3.5:
         s += -0.0735
        else:
         s += 0.0643
      else:
       s += -0.2484
     else:
      if c36 <= 27.25:
       if c92 <= 0.47458:
        if c68 <= 2.9667:
         if c50 <= 1.5:
          s += -0.015
         else:
          s += -0.1779
        else:
         s += -0.2279
       else:
        s += -0.2574
      else:
       if c91 <= 1e-35:
        s += -0.1716
       else:
        s += 0.0045
    else:
     if c91 <= -1e-35:
      if c50 <= 1.5:
       if c92 <= 0.5207:
        s += 0.0657
       else:
        s += -0.0864
      else:
       s += -0.1906
     else:
      if c15 <= 1e-35:
       s += 0.1239
      else:
       s += -0.1548
    if c37 <= 36.25:
     if c106 <= 0.057806:
      if c40 <= 2.5:
       if c109 <= 0.57623:
        s += 0.0648
       else:
        s += -0.101
      else:
       if c107 <= 0.013344:
        s += 0.0764
       else:
        s += -0.1567
     else:
      if c0 <= 27.5:
       if c99 <= 2.0001:
        s += -0.212
       else:
        if c82 <= 40.25:
         s += -0.2293
        else:
         if c85 <= 0.17203:
          s += -0.1909
         else:
          s += -0.0065
      else:
       if c91 <= -3.5:
        s += -0.1119
       else:
        s += 0.0657
    else:
     if c1 <= 1e-35:
      if c19 <= 1e-35:
       if c42 <= 6.5:
        s += 0.0491
       else:
        s += -0.0725
      else:
       s += -0.1911
     else:
      if c91 <= -1e-35:
       if c106 <= 0.098243:
        s += 0.0731
       else:
        s += -0.0889
      else:
       s += 0.1219
    if c39 <= 54.25:
     if c9 <= 1e-35:
      if c107 <= 0.051019:
       s += 0.0216
      else:
       if c110 <= 0.6653:
        s += -0.1852
       else:
        s += 0.1242
     else:
      if c79 <= 59.5:
       if c94 <= -1e-35:
        s += -0.1992
       else:
        s += -0.0328
      else:
       if c40 <= 1.5:
        if c58 <= 13.5:
         s += 0.0768
        else:
         s += -0.1902
       else:
        s += -0.0555
    else:
     if c6 <= 0.48684:
      if c94 <= -1.5:
       s += -0.1118
      else:
       if c15 <= 1e-35:
        if c93 <= -1e-35:
         s += -0.036
        else:
         s += 0.1088
       else:
        s += -0.1191
     else:
      if c51 <= 1.5:
       if c42 <= 7.5:
        s += 0.0426
       else:
        s += -0.0862
      else:
       if c98 <= 2.05:
        s += -0.1826
       else:
        s += -0.0587
    if c37 <= 36.25:
     if c6 <= 0.40588:
      if c96 <= 0.34514:
       if c107 <= 0.051019:
        s += 0.0535
       else:
        if c92 <= 0.51285:
         if c51 <= 2.5:
          s += -0.0106
         else:
          s += -0.1559
        else:
         if c28 <= 1e-35:
          s += -0.1746
         else:
          if c93 <= 23.5:
           s += 0.0481
          else:
           s += -0.1354
      else:
       if c48 <= 1e-35:
        s += 0.0558
       else:
        s += -0.0503
     else:
      if c107 <= 0.051019:
       s += 0.0366
      else:
       s += -0.1661
    else:
     if c96 <= 0.040408:
      if c50 <= 1.5:
       s += -0.0308
      else:
       s += -0.1747
     else:
      if c19 <= 1e-35:
       if c92 <= 0.77266:
        if c85 <= 0.31431:
         s += 0.0074
        else:
         s += 0.0826
       else:
        s += 0.1112
      else:
       s += -0.0578
    if c37 <= 33.25:
     if c40 <= 1.5:
      if c80 <= 7.5:
       if c70 <= 9.6367:
        if c91 <= -1e-35:
         if c92 <= 0.61342:
          s += 0.0781
         else:
          s += -0.1183
        else:
         s += 0.0648
       else:
        s += -0.066
      else:
       s += -0.1153
     else:
      if c92 <= 0.20034:
       if c70 <= 12.289:
        s += -0.0051
       else:
        s += -0.1561
      else:
       if c107 <= 0.051019:
        s += 0.0169
       else:
        s += -0.1558
    else:
     if c91 <= -1e-35:
      if c79 <= 55.5:
       s += -0.157
      else:
       if c92 <= 0.5207:
        s += 0.0562
       else:
        s += -0.0785
     else:
      if c90 <= -1e-35:
       if c90 <= -5.5:
        s += 0.0533
       else:
        s += -0.067
      else:
       if c21 <= 1e-35:
        s += 0.1067
       else:
        s += -0.1098
    if c1 <= 1e-35:
     if c41 <= 2.5:
      if c84 <= 0.84449:
       if c84 <= 0.036832:
        s += -0.1377
       else:
        if c88 <= 32.5:
         if c50 <= 1.5:
          s += 0.0623
         else:
          s += -0.0322
        else:
         s += -0.1757
      else:
       if c50 <= 1.5:
        s += -0.0849
       else:
        s += -0.161
     else:
      if c98 <= 3.5:
       s += -0.1495
      else:
       s += -0.0525
    else:
     if c37 <= 39.25:
      if c48 <= 1e-35:
       if c9 <= 1e-35:
        s += -0.0129
       else:
        s += 0.0695
      else:
       if c84 <= 0.75363:
        s += -0.0025
       else:
        s += -0.1354
     else:
      if c88 <= 153:
       if c84 <= 0.78139:
        s += 0.1073
       else:
        if c50 <= 1.5:
         s += 0.0815
        else:
         s += -0.0449
      else:
       s += -0.3297
    if c14 <= 13.75:
     if c39 <= 54.25:
      if c110 <= 0.6653:
       if c107 <= 0.051019:
        s += 0.0195
       else:
        s += -0.1348
      else:
       s += 0.1033
     else:
      if c50 <= 1.5:
       if c82 <= 49.25:
        s += -0.1194
       else:
        if c15 <= 1e-35:
         s += 0.0554
        else:
         s += -0.059
      else:
       if c98 <= 2.05:
        s += -0.138
       else:
        s += -0.0307
    else:
     if c37 <= 52.25:
      if c79 <= 57.5:
       if c90 <= 28.5:
        s += 0.0278
       else:
        s += -0.1275
      else:
       if c15 <= 1e-35:
        s += 0.0623
       else:
        s += -0.1524
     else:
      if c80 <= 13.5:
       s += 0.1048
      else:
       if c107 <= 0.71062:
        if c104 <= 0.21065:
         s += -0.2692
        else:
         s += 0.0696
       else:
        s += -0.2384
    if c1 <= 1e-35:
     if c105 <= 0.46593:
      if c84 <= 0.89603:
       if c84 <= 0.027909:
        s += -0.1204
       else:
        if c59 <= 14.5:
         if c19 <= 1e-35:
          s += 0.0616
         else:
          s += -0.0614
        else:
         s += -0.1514
      else:
       s += -0.105
     else:
      if c38 <= 56.25:
       s += -0.1365
      else:
       if c84 <= 0.77214:
        if c51 <= 1.5:
         s += 0.0227
        else:
         s += -0.0952
       else:
        s += -0.1258
    else:
     if c91 <= -1e-35:
      if c92 <= 0.36034:
       if c105 <= 0.28952:
        s += 0.1138
       else:
        s += -0.006
      else:
       if c102 <= 110.5:
        s += -0.0204
       else:
        s += -0.1332
     else:
      if c16 <= 1e-35:
       if c19 <= 1e-35:
        s += 0.0981
       else:
        s += -0.0178
      else:
       s += -0.102
    if c36 <= 37.25:
     if c106 <= 0.069605:
      if c43 <= 7.5:
       if c88 <= 15.5:
        if c24 <= 10.5:
         s += 0.0137
        else:
         s += 0.0855
       else:
        s += -0.1358
      else:
       if c107 <= 0.013344:
        s += 0.094
       else:
        s += -0.0934
     else:
      if c72 <= 24.347:
       if c92 <= 0.22358:
        s += -0.065
       else:
        s += -0.1321
      else:
       if c9 <= 1.5:
        s += -0.0669
       else:
        s += 0.0516
    else:
     if c91 <= -1e-35:
      if c106 <= 0.098243:
       if c92 <= 0.33973:
        s += 0.0796
       else:
        s += -0.0277
      else:
       s += -0.092
     else:
      if c15 <= 1e-35:
       if c9 <= 1e-35:
        s += 0.061
       else:
        if c86 <= 109.5:
         s += 0.1024
        else:
         s += -0.0639
      else:
       s += -0.1005
    if c14 <= 13.75:
     if c106 <= 0.05663:
      if c105 <= 0.58902:
       if c84 <= 0.95687:
        if c85 <= 0.9721:
         s += 0.0694
        else:
         s += -0.0642
       else:
        s += -0.0688
      else:
       s += -0.1068
     else:
      if c41 <= 1.5:
       if c85 <= 0.091126:
        s += -0.1208
       else:
        if c82 <= 66.25:
         s += -0.116
        else:
         if c109 <= 0.8064:
          s += 0.0152
         else:
          s += -0.1265
      else:
       if c70 <= 10.084:
        if c92 <= 0.47458:
         s += -0.0441
        else:
         s += -0.116
       else:
        s += -0.1329
    else:
     if c94 <= -1e-35:
      s += -0.0968
     else:
      if c84 <= 0.89603:
       if c16 <= 1e-35:
        if c92 <= 0.77266:
         s += 0.0598
        else:
         s += 0.1023
       else:
        s += -0.2306
      else:
       s += 0.0111
    if c14 <= 19.25:
     if c40 <= 1.5:
      if c84 <= 0.8842:
       if c58 <= 14.5:
        if c84 <= 0.02277:
         s += -0.0865
        else:
         if c51 <= 1.5:
          s += 0.0631
         else:
          s += -0.0056
       else:
        s += -0.1383
      else:
       s += -0.0696
     else:
      if c67 <= 3.7388:
       if c84 <= 0.81886:
        if c82 <= 59.75:
         s += -0.1188
        else:
         if c51 <= 2.5:
          if c109 <= 0.68014:
           s += 0.0479
          else:
           s += -0.1024
         else:
          s += -0.0825
       else:
        s += -0.1116
      else:
       s += -0.1256
    else:
     if c84 <= 0.82856:
      if c95 <= 0.91752:
       if c26 <= 1e-35:
        s += -0.1165
       else:
        s += 0.058
      else:
       s += 0.1
     else:
      if c36 <= 56.25:
       s += -0.097
      else:
       s += 0.0484
    if c1 <= 1e-35:
     if c41 <= 2.5:
      if c77 <= 11.5:
       s += -0.0718
      else:
       if c58 <= 13.5:
        if c19 <= 1e-35:
         if c24 <= 13.5:
          s += -0.0046
         else:
          s += 0.0546
        else:
         s += -0.0934
       else:
        s += -0.1126
     else:
      if c73 <= 14.5:
       if c87 <= 6.5:
        s += -0.1024
       else:
        s += -0.0191
      else:
       s += -0.1199
    else:
     if c39 <= 100.25:
      if c73 <= 2.5:
       if c19 <= 1e-35:
        s += 0.0603
       else:
        s += -0.1278
      else:
       if c77 <= 12.5:
        s += -0.1098
       else:
        s += -0.0208
     else:
      if c82 <= 4877.3:
       if c97 <= 10.5:
        if c30 <= 1e-35:
         s += 0.0589
        else:
         s += -0.0809
       else:
        s += 0.0946
      else:
       s += -0.0759
    if c1 <= 1e-35:
     if c107 <= 0.051019:
      s += 0.0591
     else:
      if c73 <= 23.5:
       if c94 <= 10.5:
        if c95 <= 0.48914:
         s += 0.0137
        else:
         s += -0.0981
       else:
        if c19 <= 1e-35:
         if c109 <= 0.66717:
          if c16 <= 1e-35:
           s += 0.0349
          else:
           s += -0.067
         else:
          s += -0.0989
        else:
         s += -0.1011
      else:
       if c105 <= 0.17192:
        s += 0.0682
       else:
        s += -0.1154
    else:
     if c94 <= -1.5:
      if c95 <= 0.3127:
       s += 0.0406
      else:
       s += -0.1011
     else:
      if c74 <= 2.5:
       if c109 <= 0.85967:
        s += 0.0852
       else:
        s += -0.1266
      else:
       if c19 <= 1e-35:
        if c73 <= 2.5:
         s += 0.0643
        else:
         s += -0.0114
       else:
        s += -0.1201
    if c96 <= 0.22305:
     if c95 <= 0.51106:
      if c80 <= 8.5:
       if c45 <= 1.5:
        s += -0.0018
       else:
        s += 0.0934
      else:
       s += -0.1199
     else:
      if c103 <= 637.5:
       s += 0.0152
      else:
       if c36 <= 75.25:
        s += -0.1137
       else:
        if c94 <= 1e-35:
         s += -0.1162
        else:
         s += 0.0036
    else:
     if c72 <= 9.0028:
      if c36 <= 50.25:
       if c107 <= 0.051019:
        s += 0.0745
       else:
        s += -0.0902
      else:
       s += 0.0203
     else:
      if c16 <= 1e-35:
       if c80 <= 6.5:
        if c9 <= 1e-35:
         if c26 <= 0.48684:
          s += 0.0637
         else:
          s += 0.0049
        else:
         s += 0.0881
       else:
        if c95 <= 0.92602:
         s += -0.0398
        else:
         s += 0.0394
      else:
       s += -0.0971
    if c0 <= 24.5:
     if c106 <= 0.082265:
      if c43 <= 10.5:
       if c85 <= 0.044132:
        s += -0.054
       else:
        if c85 <= 0.94906:
         if c109 <= 0.68014:
          s += 0.0639
         else:
          if c86 <= 7.5:
           s += 0.1005
          else:
           s += -0.1257
        else:
         s += -0.0458
      else:
       s += -0.0833
     else:
      if c99 <= 2.028:
       s += -0.1005
      else:
       if c79 <= 31.5:
        s += -0.0999
       else:
        if c15 <= 1e-35:
         if c85 <= 0.97466:
          s += 0.0386
         else:
          s += -0.1009
        else:
         s += -0.0939
    else:
     if c39 <= 146.25:
      if c80 <= 6.5:
       s += 0.0504
      else:
       s += -0.0477
     else:
      if c86 <= 101.5:
       if c15 <= 1e-35:
        s += 0.0931
       else:
        s += -0.1617
      else:
       s += -0.0893
    if c14 <= 19.25:
     if c106 <= 0.082265:
      if c74 <= 59.5:
       if c73 <= 59.5:
        s += 0.0491
       else:
        if c105 <= 0.20395:
         s += 0.0509
        else:
         s += -0.0859
      else:
       if c58 <= 1e-35:
        if c104 <= 0.36864:
         s += 0.0968
        else:
         s += -0.0697
       else:
        s += -0.1113
     else:
      if c98 <= 2.05:
       if c33 <= 22.75:
        if c105 <= 0.067879:
         s += 0.0466
        else:
         s += -0.1048
       else:
        s += -0.0285
      else:
       if c55 <= 2.5:
        if c70 <= 8.2442:
         s += 0.0202
        else:
         s += -0.0515
       else:
        s += -0.0676
    else:
     if c91 <= -1e-35:
      if c50 <= 1.5:
       s += 0.0108
      else:
       s += -0.1027
     else:
      if c74 <= 2.5:
       s += 0.0885
      else:
       s += 0.0494
    if c14 <= 21.75:
     if c67 <= 2.9403:
      if c79 <= 59.5:
       if c85 <= 0.33017:
        s += -0.1034
       else:
        s += -0.0233
      else:
       if c85 <= 0.97728:
        if c85 <= 0.15951:
         s += -0.0287
        else:
         if c88 <= 32.5:
          s += 0.0534
         else:
          s += -0.1238
       else:
        s += -0.079
     else:
      if c110 <= 0.35491:
       if c39 <= 80.25:
        s += -0.1068
       else:
        s += -0.05
      else:
       if c85 <= 0.93882:
        s += 0.0483
       else:
        s += -0.0943
    else:
     if c91 <= -1e-35:
      if c79 <= 59.5:
       s += -0.1077
      else:
       s += 0.0074
     else:
      if c86 <= 108.5:
       s += 0.083
      else:
       if c110 <= 0.14321:
        s += 0.0764
       else:
        if c109 <= 0.27449:
         s += -0.4785
        else:
         s += 0.0711
    if c1 <= 1e-35:
     if c42 <= 10.5:
      if c85 <= 0.15569:
       if c80 <= 1.5:
        s += -0.0143
       else:
        s += -0.0883
      else:
       if c85 <= 0.95255:
        if c80 <= 8.5:
         if c95 <= 0.52785:
          s += 0.1092
         else:
          if c19 <= 1e-35:
           s += 0.0293
          else:
           s += -0.0738
        else:
         if c95 <= 0.94279:
          s += -0.0776
         else:
          s += 0.0332
       else:
        s += -0.0828
     else:
      s += -0.1025
    else:
     if c91 <= -1.5:
      if c80 <= 8.5:
       if c92 <= 0.62481:
        s += 0.0555
       else:
        s += -0.0699
      else:
       if c92 <= 0.10386:
        s += 0.0587
       else:
        s += -0.1258
     else:
      if c74 <= 2.5:
       s += 0.079
      else:
       if c85 <= 0.92717:
        s += 0.0436
       else:
        s += -0.069
    if c74 <= 2.5:
     if c97 <= 10.5:
      if c79 <= 47.5:
       s += -0.0541
      else:
       if c97 <= 1.5:
        s += -0.0341
       else:
        s += 0.0409
     else:
      if c92 <= 0.73239:
       s += 0.028
      else:
       s += 0.0849
    else:
     if c106 <= 0.082265:
      if c74 <= 59.5:
       if c92 <= 0.18213:
        s += 0.0856
       else:
        if c75 <= 59.5:
         if c10 <= 10.517:
          s += 0.0323
         else:
          s += -0.1021
        else:
         s += -0.0684
      else:
       if c58 <= 1e-35:
        if c104 <= 0.36864:
         s += 0.0877
        else:
         s += -0.0272
       else:
        s += -0.093
     else:
      if c99 <= 2.5834:
       if c28 <= 1e-35:
        s += -0.0936
       else:
        s += -0.0338
      else:
       if c79 <= 38.5:
        s += -0.0745
       else:
        s += 0.0169
    if c73 <= 2.5:
     if c91 <= -1e-35:
      if c92 <= 0.32351:
       s += 0.0363
      else:
       if c80 <= 6.5:
        s += -0.019
       else:
        s += -0.1191
     else:
      if c15 <= 1e-35:
       if c0 <= 24.5:
        s += 0.0418
       else:
        if c84 <= 0.78139:
         s += 0.092
        else:
         s += 0.0388
      else:
       s += -0.0901
    else:
     if c24 <= 4.5:
      if c92 <= 0.47458:
       if c73 <= 56.5:
        if c50 <= 1.5:
         s += 0.0319
        else:
         s += -0.0688
       else:
        s += -0.0906
      else:
       s += -0.0933
     else:
      if c80 <= 8.5:
       if c92 <= 0.47458:
        s += 0.0514
       else:
        if c42 <= 3.5:
         s += 0.0255
        else:
         s += -0.0558
      else:
       if c92 <= 0.10386:
        s += 0.0571
       else:
        s += -0.0856
    if c96 <= 0.22305:
     if c105 <= 0.17192:
      if c84 <= 0.89603:
       s += 0.0675
      else:
       s += -0.0546
     else:
      if c103 <= 460:
       s += 0.0607
      else:
       if c85 <= 0.92248:
        if c84 <= 0.79011:
         if c103 <= 4811:
          s += 0.0053
         else:
          s += -0.0961
        else:
         s += -0.0991
       else:
        s += -0.1144
    else:
     if c91 <= -1e-35:
      if c50 <= 1.5:
       if c82 <= 1421.3:
        s += 0.0371
       else:
        s += -0.0334
      else:
       if c82 <= 240.25:
        s += 0.1174
       else:
        s += -0.0775
     else:
      if c85 <= 0.97728:
       if c16 <= 1e-35:
        if c82 <= 4877.3:
         if c14 <= 22.25:
          s += 0.0428
         else:
          s += 0.0806
        else:
         s += -0.0693
       else:
        s += -0.0849
      else:
       s += -0.0615
    if c96 <= 0.25126:
     if c109 <= 0.083625:
      if c110 <= 0.32605:
       if c19 <= 1e-35:
        s += 0.0056
       else:
        s += -0.1328
      else:
       s += 0.0844
     else:
      if c40 <= 1.5:
       s += -0.0427
      else:
       s += -0.0904
    else:
     if c73 <= 2.5:
      if c19 <= 1e-35:
       if c86 <= 103.5:
        if c97 <= 11.5:
         s += 0.0379
        else:
         s += 0.0789
       else:
        if c109 <= 0.26107:
         if c80 <= 1.5:
          s += -0.0045
         else:
          if c110 <= 0.14451:
           s += 0.0329
          else:
           s += -0.3705
        else:
         s += 0.0545
      else:
       s += -0.0433
     else:
      if c74 <= 26.5:
       if c79 <= 29.5:
        s += -0.0533
       else:
        s += 0.0299
      else:
       if c105 <= 0.17192:
        s += 0.045
       else:
        s += -0.0837
    if c96 <= 0.1547:
     if c106 <= 0.052494:
      if c106 <= 1e-35:
       s += 0.0573
      else:
       s += -0.0188
     else:
      if c25 <= 0.3101:
       s += -0.0446
      else:
       s += -0.0944
    else:
     if c15 <= 1e-35:
      if c84 <= 0.89057:
       if c85 <= 0.9721:
        if c80 <= 8.5:
         if c84 <= 0.69652:
          s += 0.0734
         else:
          if c77 <= 17.5:
           s += -0.0317
          else:
           s += 0.0563
        else:
         if c105 <= 0.21267:
          if c92 <= 0.38507:
           s += 0.1322
          else:
           if c83 <= 4206.3:
            s += -0.1245
           else:
            s += -0.4953
         else:
          if c79 <= 6.5:
           s += -0.0776
          else:
           s += 0.0394
       else:
        s += -0.0389
      else:
       if c67 <= 1.4001:
        s += 0.0274
       else:
        s += -0.0562
     else:
      s += -0.0835
    if c14 <= 24.25:
     if c106 <= 0.082265:
      if c23 <= 6.5:
       if c86 <= 1.5:
        s += -0.0719
       else:
        if c91 <= 31.5:
         if c92 <= 0.22114:
          s += 0.0389
         else:
          if c106 <= 0.025263:
           s += 0.0172
          else:
           s += -0.08
        else:
         s += 0.0611
      else:
       s += 0.0367
     else:
      if c72 <= 8.5423:
       s += -0.0848
      else:
       if c79 <= 30.5:
        s += -0.08
       else:
        if c19 <= 1e-35:
         s += 0.0038
        else:
         s += -0.0725
    else:
     if c91 <= 1e-35:
      if c79 <= 57.5:
       s += -0.072
      else:
       s += 0.0199
     else:
      if c86 <= 101.5:
       if c16 <= 1e-35:
        s += 0.0772
       else:
        s += -0.2276
      else:
       if c92 <= 0.56879:
        s += -0.4906
       else:
        s += -0.0439
    if c0 <= 4.5:
     if c26 <= 0.51316:
      s += -0.0236
     else:
      s += -0.0857
    else:
     if c80 <= 8.5:
      if c49 <= 1e-35:
       if c88 <= 19.5:
        if c87 <= 1e-35:
         if c82 <= 120.25:
          s += 0.134
         else:
          s += -0.031
        else:
         if c30 <= 1e-35:
          if c20 <= 1e-35:
           s += 0.0631
          else:
           s += -0.2158
         else:
          s += -0.0088
       else:
        s += -0.0926
      else:
       if c23 <= 11.5:
        s += -0.0339
       else:
        s += 0.0271
     else:
      if c95 <= 0.92602:
       if c103 <= 3863.5:
        if c92 <= 0.10386:
         s += 0.1028
        else:
         s += -0.0653
       else:
        s += -0.1337
      else:
       if c92 <= 0.30617:
        s += 0.0691
       else:
        if c92 <= 0.78562:
         s += -0.0935
        else:
         s += 0.0197
    if c96 <= 0.28627:
     if c106 <= 0.059423:
      if c58 <= 1e-35:
       if c86 <= 10.5:
        s += 0.0578
       else:
        s += -0.0179
      else:
       if c69 <= 0.50013:
        s += -0.1287
       else:
        s += -0.011
     else:
      if c32 <= 21.75:
       if c92 <= 0.48446:
        if c108 <= 0.065525:
         s += 0.0583
        else:
         s += -0.0563
       else:
        s += -0.092
      else:
       s += 0.0081
    else:
     if c0 <= 32.5:
      if c79 <= 39.5:
       s += -0.0465
      else:
       if c73 <= 35.5:
        if c106 <= 0.039139:
         s += 0.0564
        else:
         if c92 <= 0.36034:
          s += 0.0502
         else:
          s += -0.0013
       else:
        if c43 <= 4.5:
         s += 0.0182
        else:
         s += -0.0902
     else:
      if c86 <= 103.5:
       s += 0.0657
      else:
       s += -0.1085
    if c9 <= 1e-35:
     if c42 <= 11.5:
      if c85 <= 0.1006:
       if c80 <= 1.5:
        s += -0.0121
       else:
        s += -0.0783
      else:
       if c85 <= 0.95255:
        if c80 <= 8.5:
         if c13 <= 1e-35:
          if c92 <= 0.48446:
           s += 0.0589
          else:
           if c24 <= 3.5:
            s += -0.0578
           else:
            s += 0.0254
         else:
          s += -0.0865
        else:
         s += -0.0346
       else:
        s += -0.0636
     else:
      s += -0.0893
    else:
     if c85 <= 0.21045:
      if c77 <= 17.5:
       s += -0.0556
      else:
       s += 0.0253
     else:
      if c15 <= 1e-35:
       if c80 <= 8.5:
        s += 0.0709
       else:
        if c107 <= 0.71062:
         s += 0.0346
        else:
         if c107 <= 0.72894:
          s += -0.3785
         else:
          s += -0.0268
      else:
       s += -0.0973
    if c96 <= 0.28627:
     if c95 <= 0.51106:
      if c82 <= 430.25:
       s += 0.0656
      else:
       if c103 <= 4080:
        s += 0.0153
       else:
        s += -0.1272
     else:
      if c103 <= 766:
       s += 0.0217
      else:
       if c37 <= 81.25:
        if c95 <= 0.61663:
         if c106 <= 0.083602:
          s += 0.0607
         else:
          s += -0.0869
        else:
         s += -0.0873
       else:
        s += -0.0027
    else:
     if c1 <= 1e-35:
      if c110 <= 0.38934:
       if c96 <= 0.6006:
        s += -0.0539
       else:
        if c97 <= 1.5:
         s += -0.0478
        else:
         s += 0.0208
      else:
       s += 0.0548
     else:
      if c82 <= 1370.8:
       if c96 <= 0.95346:
        s += 0.0662
       else:
        s += -0.0013
      else:
       if c23 <= 10.5:
        s += -0.0344
       else:
        s += 0.0276
    if c23 <= 4.5:
     if c69 <= 10.877:
      if c77 <= 6.5:
       s += -0.0747
      else:
       if c85 <= 0.98415:
        if c85 <= 0.18208:
         s += -0.0373
        else:
         s += 0.0344
       else:
        s += -0.0803
     else:
      s += -0.0843
    else:
     if c91 <= -1e-35:
      if c106 <= 0.095855:
       if c109 <= 0.83686:
        s += 0.0224
       else:
        s += -0.1093
      else:
       if c110 <= 0.4459:
        if c90 <= 44.5:
         s += -0.0223
        else:
         s += -0.0883
       else:
        s += 0.089
     else:
      if c19 <= 1e-35:
       if c109 <= 0.89087:
        if c85 <= 0.94262:
         s += 0.0533
        else:
         if c39 <= 32.25:
          s += -0.0815
         else:
          s += 0.0287
       else:
        s += -0.1136
      else:
       if c110 <= 0.35491:
        s += -0.085
       else:
        s += 0.0851
    if c6 <= 0.40588:
     if c91 <= -1.5:
      if c92 <= 0.34179:
       if c51 <= 2.5:
        s += 0.053
       else:
        s += -0.0261
      else:
       if c82 <= 259.25:
        s += 0.0724
       else:
        if c79 <= 59.5:
         s += -0.1051
        else:
         if c103 <= 2741:
          if c92 <= 0.6456:
           s += 0.0515
          else:
           s += -0.0448
         else:
          s += -0.091
     else:
      if c19 <= 1e-35:
       if c58 <= 14.5:
        if c82 <= 4877.3:
         if c55 <= 1e-35:
          s += 0.0593
         else:
          s += 0.0171
        else:
         s += -0.0896
       else:
        s += -0.1204
      else:
       s += -0.053
    else:
     if c24 <= 4.5:
      if c70 <= 12.446:
       s += -0.0459
      else:
       s += -0.0988
     else:
      if c19 <= 1e-35:
       s += 0.0003
      else:
       s += -0.0687
    if c25 <= 0.89181:
     if c84 <= 0.82856:
      if c14 <= 32.5:
       if c84 <= 0.04923:
        if c43 <= 5.5:
         s += 0.0045
        else:
         s += -0.0863
       else:
        if c106 <= 0.18459:
         if c13 <= 1e-35:
          if c92 <= 0.20687:
           s += 0.08
          else:
           if c102 <= 399.5:
            if c57 <= 1.5:
             s += 0.0206
            else:
             s += 0.0825
           else:
            s += -0.0296
         else:
          if c47 <= 9.5:
           if c92 <= 0.7685:
            s += -0.302
           else:
            s += 0.1052
          else:
           s += 0.0623
        else:
         s += -0.0186
      else:
       s += 0.0674
     else:
      if c50 <= 1e-35:
       s += 0.006
      else:
       s += -0.0544
    else:
     if c71 <= 2.6019:
      s += -0.0878
     else:
      if c77 <= 9.5:
       s += -0.0687
      else:
       s += -0.001
    if c9 <= 1.5:
     if c24 <= 3.5:
      if c67 <= 2.5384:
       s += -0.02
      else:
       s += -0.073
     else:
      if c80 <= 8.5:
       if c85 <= 0.97728:
        if c85 <= 0.21045:
         if c82 <= 127.25:
          if c108 <= 0.033748:
           s += -0.0573
          else:
           s += 0.1972
         else:
          s += -0.0189
        else:
         if c6 <= 0.35504:
          s += 0.0558
         else:
          s += 0.0159
       else:
        s += -0.0517
      else:
       if c55 <= 3.5:
        if c98 <= 2.1668:
         s += -0.0687
        else:
         s += 0.0174
       else:
        s += -0.1027
    else:
     if c85 <= 0.27128:
      if c80 <= 1e-35:
       s += 0.0485
      else:
       s += -0.0085
     else:
      if c0 <= 366:
       if c93 <= -1e-35:
        s += -0.0143
       else:
        s += 0.0683
      else:
       s += -0.3584
    if c15 <= 1e-35:
     if c96 <= 0.34514:
      if c19 <= 1e-35:
       if c82 <= 693.25:
        if c84 <= 0.10475:
         if c91 <= 11.5:
          s += 0.0775
         else:
          s += -0.0767
        else:
         if c82 <= 276.25:
          s += 0.0658
         else:
          if c94 <= -1e-35:
           if c95 <= 0.3127:
            s += 0.0255
           else:
            s += -0.0815
          else:
           s += 0.0238
       else:
        if c91 <= 3.5:
         s += -0.0743
        else:
         s += 0.0226
      else:
       s += -0.1015
     else:
      if c82 <= 1421.3:
       if c14 <= 29.25:
        s += 0.0301
       else:
        s += 0.0749
      else:
       if c98 <= 2.8101:
        s += -0.0605
       else:
        if c82 <= 4877.3:
         s += 0.0387
        else:
         s += -0.066
    else:
     if c110 <= 0.30338:
      s += -0.0829
     else:
      s += 0.0049
    if c96 <= 0.34514:
     if c109 <= 0.083625:
      if c104 <= 0.52947:
       s += 0.0684
      else:
       if c25 <= 0.48684:
        s += 0.0123
       else:
        s += -0.0747
     else:
      if c85 <= 0.94595:
       if c85 <= 0.19338:
        s += -0.064
       else:
        if c59 <= 14.5:
         if c110 <= 0.47985:
          if c79 <= 30.5:
           s += -0.0625
          else:
           s += 0.0128
         else:
          s += 0.131
        else:
         s += -0.1044
      else:
       s += -0.1012
    else:
     if c15 <= 1e-35:
      if c33 <= 19.25:
       if c79 <= 38.5:
        s += -0.024
       else:
        s += 0.0258
      else:
       if c86 <= 110.5:
        s += 0.0589
       else:
        s += -0.0596
     else:
      if c110 <= 0.16991:
       s += -0.1066
      else:
       if c92 <= 0.13548:
        s += 0.1085
       else:
        s += -0.05
    if c79 <= 56.5:
     if c84 <= 0.78139:
      if c15 <= 1e-35:
       s += 0.0019
      else:
       s += -0.0719
     else:
      if c63 <= 2.5:
       s += -0.0914
      else:
       s += -0.0248
    else:
     if c43 <= 12.5:
      if c19 <= 1e-35:
       if c84 <= 0.94004:
        if c15 <= 1e-35:
         if c102 <= 399.5:
          if c108 <= 1e-35:
           s += -0.1449
          else:
           s += 0.0442
         else:
          if c107 <= 0.71062:
           if c62 <= 1e-35:
            if c107 <= 0.051019:
             s += 0.1138
            else:
             s += -0.1203
           else:
            if c87 <= 1e-35:
             s += -0.1388
            else:
             s += 0.0478
          else:
           if c103 <= 4989:
            s += 0.0563
           else:
            s += -0.2873
        else:
         s += -0.0222
       else:
        s += -0.0215
      else:
       s += -0.0491
     else:
      s += -0.0718
    if c25 <= 0.89181:
     if c19 <= 1e-35:
      if c33 <= 22.25:
       if c109 <= 0.83686:
        if c110 <= 0.52382:
         if c90 <= 48.5:
          if c85 <= 0.94262:
           if c77 <= 2.5:
            s += -0.0443
           else:
            s += 0.0317
          else:
           s += -0.0364
         else:
          if c92 <= 0.34179:
           if c102 <= 379.5:
            s += 0.0533
           else:
            s += -0.0328
          else:
           if c91 <= -7.5:
            s += -0.0719
           else:
            s += 0.0072
        else:
         s += 0.0806
       else:
        s += -0.1045
      else:
       s += 0.0464
     else:
      if c110 <= 0.35491:
       if c98 <= 2.8965:
        s += -0.1023
       else:
        s += -0.0093
      else:
       s += 0.0634
    else:
     if c98 <= 3.5738:
      if c110 <= 0.35491:
       s += -0.0592
      else:
       s += 0.0171
     else:
      s += 0.022
    if c105 <= 0.1671:
     if c85 <= 0.30996:
      s += 0.0133
     else:
      s += 0.0642
    else:
     if c73 <= 56.5:
      if c13 <= 1e-35:
       if c85 <= 0.091126:
        if c67 <= 2.1168:
         s += -0.0035
        else:
         s += -0.0705
       else:
        if c106 <= 0.084674:
         if c66 <= 3.5:
          s += 0.0706
         else:
          s += 0.0172
        else:
         if c15 <= 1e-35:
          if c105 <= 0.20395:
           if c83 <= 3165.3:
            s += -0.0251
           else:
            s += -0.2977
          else:
           s += 0.013
         else:
          s += -0.0683
      else:
       if c105 <= 0.44977:
        if c95 <= 0.89954:
         if c109 <= 0.57623:
          s += -0.5172
         else:
          s += -0.0682
        else:
         s += -0.0045
       else:
        s += -0.0417
     else:
      if c59 <= 7.5:
       s += -0.0286
      else:
       s += -0.1012
    if c48 <= 1e-35:
     if c70 <= 12.954:
      if c13 <= 1e-35:
       if c6 <= 0.17157:
        if c103 <= 3940.5:
         s += 0.0553
        else:
         s += 0.0045
       else:
        if c106 <= 0.042756:
         s += 0.0334
        else:
         if c92 <= 0.30002:
          s += 0.028
         else:
          s += -0.0166
      else:
       if c110 <= 0.77075:
        if c110 <= 0.35491:
         s += 0.0055
        else:
         if c98 <= 1.9616:
          s += -0.1423
         else:
          if c92 <= 0.98324:
           s += -0.5629
          else:
           s += 0.0601
       else:
        s += 0.069
     else:
      s += -0.0619
    else:
     if c98 <= 3.058:
      if c110 <= 0.5121:
       if c96 <= 0.53923:
        s += -0.0713
       else:
        s += -0.0208
      else:
       if c108 <= 0.14319:
        s += 0.1729
       else:
        s += -0.0247
     else:
      s += 0.0242
    if c88 <= 25.5:
     if c84 <= 0.92509:
      if c15 <= 1e-35:
       if c19 <= 1e-35:
        if c14 <= 36.5:
         if c88 <= 1.5:
          if c47 <= 10.5:
           if c74 <= 1.5:
            s += 0.0327
           else:
            s += -0.0167
          else:
           s += 0.0932
         else:
          if c86 <= 1.5:
           s += -0.0625
          else:
           s += 0.0727
        else:
         if c86 <= 122.5:
          s += 0.0555
         else:
          s += -0.1294
       else:
        if c110 <= 0.35491:
         s += -0.0654
        else:
         s += 0.0623
      else:
       if c106 <= 0.13657:
        s += -0.0045
       else:
        if c110 <= 0.41486:
         s += -0.0995
        else:
         s += 0.1982
     else:
      if c67 <= 1.275:
       s += 0.0083
      else:
       if c86 <= 4.5:
        s += 0.0934
       else:
        s += -0.0641
    else:
     s += -0.0956
    if c79 <= 49.5:
     if c23 <= 23.5:
      if c105 <= 0.31297:
       if c92 <= 0.3659:
        s += 0.1029
       else:
        s += -0.0322
      else:
       if c91 <= -6.5:
        s += -0.0905
       else:
        s += -0.0332
     else:
      s += 0.0225
    else:
     if c70 <= 12.767:
      if c9 <= 1.5:
       if c92 <= 0.3659:
        if c103 <= 4729:
         s += 0.0537
        else:
         if c107 <= 0.71062:
          if c109 <= 0.57623:
           if c15 <= 16.5:
            s += 0.0332
           else:
            s += -0.1691
          else:
           s += -0.1103
         else:
          s += -0.2771
       else:
        if c105 <= 0.6465:
         s += 0.0005
        else:
         s += -0.0602
      else:
       if c16 <= 1e-35:
        s += 0.0396
       else:
        s += -0.1646
     else:
      if c47 <= 12.5:
       s += -0.0767
      else:
       s += 0.1105
    if c79 <= 36.5:
     if c91 <= -2.5:
      if c80 <= 2.5:
       s += 0.0139
      else:
       s += -0.0804
     else:
      if c90 <= 58.5:
       if c90 <= -1.5:
        s += -0.0339
       else:
        s += 0.0299
      else:
       s += -0.1176
    else:
     if c70 <= 12.767:
      if c15 <= 1e-35:
       if c99 <= 2.5834:
        if c59 <= 14.5:
         if c48 <= 1e-35:
          s += 0.0184
         else:
          s += -0.0244
        else:
         s += -0.099
       else:
        if c59 <= 8.5:
         if c53 <= 1e-35:
          s += 0.0363
         else:
          s += -0.0077
        else:
         s += 0.0795
      else:
       if c64 <= 1.5:
        s += 0.0021
       else:
        if c27 <= 1e-35:
         s += -0.0854
        else:
         s += 0.0284
     else:
      if c43 <= 1.5:
       s += 0.0838
      else:
       s += -0.075
    if c96 <= 0.34514:
     if c95 <= 0.51106:
      if c86 <= 28.5:
       s += 0.046
      else:
       s += -0.0764
     else:
      if c25 <= 0.89181:
       if c22 <= 1e-35:
        if c1 <= 1e-35:
         s += -0.0394
        else:
         if c86 <= 16.5:
          if c96 <= 0.08404:
           s += -0.0307
          else:
           s += 0.0518
         else:
          s += -0.033
       else:
        s += -0.1181
      else:
       s += -0.0738
    else:
     if c15 <= 1e-35:
      if c84 <= 0.68711:
       if c1 <= 1e-35:
        if c96 <= 0.6006:
         s += -0.0285
        else:
         s += 0.0337
       else:
        s += 0.0516
      else:
       if c86 <= 109.5:
        s += 0.0095
       else:
        if c95 <= 0.99392:
         s += 0.0423
        else:
         if c46 <= 1e-35:
          s += 0.0466
         else:
          s += -0.215
     else:
      s += -0.0413
    if c96 <= 0.50224:
     if c85 <= 0.94595:
      if c86 <= 24.5:
       if c19 <= 1e-35:
        if c80 <= 8.5:
         if c95 <= 0.51106:
          s += 0.0613
         else:
          s += 0.0145
        else:
         if c91 <= -7.5:
          s += -0.0933
         else:
          s += 0.0349
       else:
        s += -0.0627
      else:
       if c92 <= 0.080152:
        s += 0.0809
       else:
        if c91 <= 1.5:
         s += -0.0734
        else:
         s += -0.0045
     else:
      s += -0.0779
    else:
     if c55 <= 1.5:
      if c98 <= 2.6905:
       s += 0.0062
      else:
       if c86 <= 111.5:
        s += 0.0524
       else:
        if c95 <= 0.99392:
         s += 0.1001
        else:
         if c92 <= 0.99273:
          s += -0.1673
         else:
          s += 0.1094
     else:
      if c92 <= 0.13548:
       s += 0.0576
      else:
       s += -0.0237
    if c88 <= 36.5:
     if c40 <= 1e-35:
      if c11 <= 1e-35:
       if c55 <= 2.5:
        s += 0.0337
       else:
        s += -0.0224
      else:
       s += -0.1189
     else:
      if c51 <= 1.5:
       if c92 <= 0.22114:
        if c15 <= 58:
         if c106 <= 0.01064:
          if c92 <= 0.18213:
           if c87 <= 1e-35:
            s += -0.1366
           else:
            s += 0.0952
          else:
           s += -0.3393
         else:
          s += 0.0624
        else:
         s += -0.1735
       else:
        if c92 <= 0.23864:
         s += -0.1306
        else:
         if c79 <= 57.5:
          if c85 <= 0.47358:
           s += -0.0731
          else:
           s += 0.0105
         else:
          if c92 <= 0.30617:
           s += 0.091
          else:
           s += 0.0063
      else:
       if c96 <= 0.5137:
        s += -0.0538
       else:
        s += -0.0044
    else:
     s += -0.0979
    if c88 <= 36.5:
     if c49 <= 1e-35:
      if c82 <= 1768.3:
       if c0 <= 37.5:
        if c95 <= 0.61663:
         s += 0.0474
        else:
         if c88 <= 1.5:
          if c26 <= 0.25658:
           if c17 <= 1e-35:
            s += -0.0194
           else:
            s += 0.0369
          else:
           s += -0.032
         else:
          if c98 <= 1.4583:
           s += -0.0312
          else:
           s += 0.0827
       else:
        if c4 <= 1e-35:
         s += 0.0554
        else:
         s += -0.5545
      else:
       if c98 <= 3.2223:
        s += -0.0635
       else:
        if c109 <= 0.33177:
         s += -0.0221
        else:
         s += 0.0713
     else:
      if c98 <= 2.7273:
       if c32 <= 19.75:
        s += -0.0527
       else:
        s += 0.0044
      else:
       s += 0.0074
    else:
     if c107 <= 0.013344:
      s += 0.1362
     else:
      s += -0.1105
    if c88 <= 25.5:
     if c19 <= 1e-35:
      if c40 <= 1e-35:
       s += 0.028
      else:
       if c84 <= 0.95447:
        if c88 <= 1.5:
         if c17 <= 1e-35:
          if c62 <= 9.5:
           if c106 <= 0.17233:
            if c65 <= 4.5:
             s += 0.0289
            else:
             if c54 <= 1e-35:
              s += 0.0003
             else:
              if c104 <= 0.73094:
               s += -0.0274
              else:
               if c104 <= 0.7326:
                s += -0.9602
               else:
                s += -0.0935
           else:
            s += -0.1034
          else:
           s += -0.1216
         else:
          s += 0.0121
        else:
         if c69 <= 12.267:
          if c69 <= 1.8678:
           s += -0.081
          else:
           s += 0.0636
         else:
          s += -0.0815
       else:
        s += -0.0516
     else:
      if c47 <= 7.5:
       s += -0.0577
      else:
       s += 0.0559
    else:
     s += -0.0862
    if c79 <= 32.5:
     if c80 <= 2.5:
      s += 0.0155
     else:
      if c94 <= -1.5:
       s += -0.0973
      else:
       s += -0.0255
    else:
     if c85 <= 0.95255:
      if c82 <= 1357.3:
       if c13 <= 1e-35:
        if c106 <= 0.035399:
         s += 0.0533
        else:
         if c110 <= 0.34081:
          if c84 <= 0.92509:
           s += 0.018
          else:
           s += -0.0492
         else:
          if c108 <= 0.065525:
           s += 0.2205
          else:
           s += 0.0408
       else:
        if c110 <= 0.77075:
         if c110 <= 0.32826:
          s += 0.0308
         else:
          s += -0.1741
        else:
         s += 0.0546
      else:
       if c98 <= 3.0744:
        if c91 <= 6.5:
         s += -0.0705
        else:
         s += 0.0163
       else:
        s += 0.0105
     else:
      if c43 <= 4.5:
       s += -0.003
      else:
       s += -0.0739
    if c88 <= 36.5:
     if c49 <= 1e-35:
      if c55 <= 1e-35:
       if c74 <= 59.5:
        if c88 <= 2.5:
         s += 0.0247
        else:
         s += 0.065
       else:
        s += -0.0112
      else:
       if c92 <= 0.22114:
        s += 0.0406
       else:
        if c92 <= 0.23864:
         s += -0.1356
        else:
         if c57 <= 2.5:
          if c92 <= 0.99329:
           if c92 <= 0.99273:
            s += -0.0338
           else:
            if c96 <= 0.88784:
             s += -0.8625
            else:
             s += -0.2656
          else:
           s += 0.0497
         else:
          if c73 <= 59.5:
           s += 0.0513
          else:
           s += -0.0747
     else:
      if c96 <= 0.41703:
       if c67 <= 3.1254:
        s += -0.0231
       else:
        s += -0.083
      else:
       s += 0.0014
    else:
     if c8 <= 1.5:
      s += -0.1058
     else:
      s += 0.0823
    if c32 <= 18.75:
     if c92 <= 0.13548:
      if c102 <= 399.5:
       s += 0.0593
      else:
       s += -0.0163
     else:
      if c106 <= 0.042756:
       if c109 <= 0.67547:
        if c56 <= 1.5:
         if c82 <= 1357.3:
          s += 0.0181
         else:
          if c17 <= 1e-35:
           s += -0.1033
          else:
           s += 0.0102
        else:
         if c108 <= 0.094987:
          s += -0.1201
         else:
          s += 0.0679
       else:
        s += -0.0844
      else:
       if c95 <= 0.48914:
        if c47 <= 6.5:
         s += -0.0246
        else:
         if c103 <= 4989:
          s += 0.1344
         else:
          s += -0.1075
       else:
        if c99 <= 1.7503:
         if c103 <= 601:
          s += 0.0243
         else:
          s += -0.0617
        else:
         s += -0.0122
    else:
     if c0 <= 2.5:
      s += -0.052
     else:
      s += 0.0271
    if c33 <= 23.25:
     if c85 <= 0.95255:
      if c84 <= 0.68711:
       if c76 <= 4.5:
        if c52 <= 1e-35:
         if c30 <= 1e-35:
          s += 0.0177
         else:
          s += -0.059
        else:
         s += -0.038
       else:
        s += 0.0433
      else:
       if c86 <= 5.5:
        if c70 <= 2.5164:
         s += -0.0272
        else:
         if c110 <= 0.29567:
          s += 0.0151
         else:
          s += 0.1663
       else:
        if c5 <= 1e-35:
         if c106 <= 0.043972:
          s += -0.0025
         else:
          if c32 <= 21.75:
           s += -0.0462
          else:
           s += -0.002
        else:
         s += 0.0666
     else:
      if c83 <= 5089.8:
       if c83 <= 168.25:
        s += 0.0854
       else:
        s += -0.0634
      else:
       s += 0.1248
    else:
     if c86 <= 110.5:
      s += 0.0293
     else:
      s += -0.0795
    if c19 <= 1e-35:
     if c103 <= 460:
      s += 0.0703
     else:
      if c107 <= 0.87553:
       if c84 <= 0.92509:
        if c107 <= 0.6856:
         if c84 <= 0.014115:
          s += -0.0451
         else:
          if c15 <= 45.5:
           if c92 <= 0.13548:
            s += 0.0589
           else:
            if c54 <= 1e-35:
             s += 0.0219
            else:
             if c106 <= 0.011342:
              if c103 <= 1152.5:
               if c105 <= 0.36709:
                s += -0.5901
               else:
                s += -0.0708
              else:
               if c106 <= 0.0081634:
                s += 0.0149
               else:
                if c105 <= 0.25625:
                 s += -0.4125
                else:
                 s += -0.0854
             else:
              s += -0.0006
          else:
           s += -0.1544
        else:
         if c102 <= 378.5:
          s += -0.0136
         else:
          s += -0.2041
       else:
        s += -0.0346
      else:
       s += 0.0349
    else:
     s += -0.0439
    if c98 <= 3.2223:
     if c86 <= 35.5:
      if c0 <= 37.5:
       if c95 <= 0.61663:
        if c80 <= 13.5:
         if c108 <= 0.28774:
          s += 0.0483
         else:
          s += -0.0809
        else:
         s += -0.0579
       else:
        if c74 <= 1.5:
         s += 0.0136
        else:
         if c103 <= 460:
          if c108 <= 0.13781:
           s += 0.2145
          else:
           s += -0.0029
         else:
          s += -0.0424
      else:
       if c92 <= 0.87544:
        s += -0.0019
       else:
        s += 0.0583
     else:
      if c66 <= 8.5:
       s += -0.0608
      else:
       s += 0.0173
    else:
     if c56 <= 2.5:
      if c86 <= 118.5:
       if c55 <= 2.5:
        s += 0.0292
       else:
        if c43 <= 1e-35:
         s += -0.2188
        else:
         s += -0.0137
      else:
       s += -0.0854
     else:
      s += 0.068
    if c96 <= 0.42127:
     if c85 <= 0.87588:
      if c13 <= 1e-35:
       if c48 <= 1e-35:
        s += 0.0139
       else:
        if c85 <= 0.21045:
         s += -0.064
        else:
         if c39 <= 33.25:
          s += 0.0865
         else:
          s += -0.0256
      else:
       if c46 <= 10.5:
        if c46 <= 3.5:
         s += -0.015
        else:
         if c105 <= 0.44977:
          s += -0.2126
         else:
          s += -0.0363
       else:
        s += 0.0377
     else:
      if c87 <= 2.5:
       s += 0.1008
      else:
       s += -0.0683
    else:
     if c15 <= 1e-35:
      if c57 <= 2.5:
       if c33 <= 19.75:
        s += -0.0003
       else:
        s += 0.0345
      else:
       s += 0.0433
     else:
      if c14 <= 6.5:
       if c15 <= 48.5:
        s += -0.0054
       else:
        s += -0.1488
      else:
       s += -0.0961
    if c88 <= 36.5:
     if c110 <= 0.48469:
      if c48 <= 1.5:
       if c5 <= 1e-35:
        if c88 <= 1.5:
         if c24 <= 15.5:
          if c9 <= 3.5:
           if c92 <= 0.30617:
            if c103 <= 4916:
             s += 0.0254
            else:
             if c81 <= 22.5:
              s += -0.121
             else:
              s += 0.0325
           else:
            if c103 <= 487.5:
             s += 0.0395
            else:
             s += -0.0395
          else:
           s += 0.026
         else:
          s += 0.014
        else:
         if c99 <= 1.3225:
          s += -0.0297
         else:
          s += 0.0611
       else:
        s += 0.0743
      else:
       if c62 <= 14.5:
        if c98 <= 2.7474:
         s += -0.0767
        else:
         s += -0.0078
       else:
        s += 0.0242
     else:
      s += 0.0593
    else:
     if c107 <= 0.013344:
      s += 0.1363
     else:
      s += -0.1082
    if c9 <= 1.5:
     if c26 <= 0.87868:
      if c92 <= 0.36034:
       if c13 <= 1e-35:
        if c50 <= 3.5:
         if c107 <= 0.56815:
          if c69 <= 11.611:
           s += 0.0633
          else:
           s += -0.0625
         else:
          s += 0.0046
        else:
         s += -0.0327
       else:
        if c42 <= 1e-35:
         s += 0.0794
        else:
         s += -0.1431
      else:
       if c91 <= -42.5:
        if c80 <= 8.5:
         if c95 <= 0.61663:
          s += 0.1105
         else:
          s += -0.0496
        else:
         s += -0.1208
       else:
        s += -0.0056
     else:
      if c46 <= 3.5:
       s += -0.0501
      else:
       s += -0.0052
    else:
     if c11 <= 1e-35:
      if c16 <= 1e-35:
       if c95 <= 0.92602:
        s += -0.0029
       else:
        s += 0.0367
      else:
       s += -0.1406
     else:
      s += -0.1273
    if c98 <= 3.6395:
     if c33 <= 32.5:
      if c103 <= 766:
       s += 0.0236
      else:
       if c110 <= 0.6653:
        if c86 <= 1.5:
         s += -0.0589
        else:
         if c91 <= 45.5:
          if c103 <= 2296.5:
           if c92 <= 0.58177:
            s += 0.0176
           else:
            if c0 <= 16.5:
             s += -0.0558
            else:
             s += 0.0029
          else:
           if c92 <= 0.33973:
            if c103 <= 2350:
             s += -0.2059
            else:
             if c103 <= 3736:
              s += 0.0431
             else:
              s += -0.054
           else:
            if c92 <= 0.77266:
             s += -0.1075
            else:
             s += -0.0324
         else:
          s += 0.0251
       else:
        s += 0.0656
     else:
      s += 0.0261
    else:
     if c86 <= 119.5:
      if c15 <= 16.5:
       s += 0.0325
      else:
       s += -0.1059
     else:
      s += -0.0621
    if c79 <= 19.5:
     if c43 <= 3.5:
      s += -0.001
     else:
      s += -0.0529
    else:
     if c5 <= 1e-35:
      if c43 <= 12.5:
       if c109 <= 0.33177:
        if c86 <= 109.5:
         if c65 <= 2.5:
          if c51 <= 1e-35:
           s += 0.0506
          else:
           s += 0.0009
         else:
          if c54 <= 1e-35:
           if c102 <= 33.5:
            if c109 <= 0.21085:
             s += -0.0169
            else:
             s += -0.2121
           else:
            s += 0.012
          else:
           s += -0.0355
        else:
         s += -0.0923
       else:
        if c99 <= 1.3225:
         s += -0.0117
        else:
         if c102 <= 189.5:
          if c102 <= 138.5:
           s += 0.0367
          else:
           s += -0.0424
         else:
          if c109 <= 0.68014:
           s += 0.0614
          else:
           s += -0.0388
      else:
       s += -0.0465
     else:
      s += 0.0704
    if c96 <= 0.50224:
     if c103 <= 835.5:
      if c14 <= 9.5:
       if c108 <= 0.11652:
        if c108 <= 0.036656:
         s += -0.1974
        else:
         s += 0.1124
       else:
        s += -0.0302
      else:
       s += 0.0529
     else:
      if c40 <= 1e-35:
       if c88 <= 25.5:
        if c88 <= 24.5:
         s += 0.008
        else:
         s += 0.355
       else:
        s += -0.1027
      else:
       if c49 <= 1e-35:
        s += -0.017
       else:
        s += -0.0526
    else:
     if c15 <= 1e-35:
      if c4 <= 1e-35:
       if c82 <= 4877.3:
        if c9 <= 1.5:
         if c88 <= 1.5:
          s += 0.0071
         else:
          s += 0.0472
        else:
         s += 0.0491
       else:
        s += -0.0454
      else:
       s += -0.1284
     else:
      if c14 <= 1e-35:
       s += -0.0104
      else:
       s += -0.0913
    if c6 <= 0.17157:
     if c103 <= 848:
      s += 0.0583
     else:
      if c96 <= 0.42127:
       s += -0.0181
      else:
       if c16 <= 1e-35:
        if c82 <= 4877.3:
         s += 0.0335
        else:
         if c92 <= 0.99273:
          s += -0.1362
         else:
          s += 0.0618
       else:
        s += -0.1092
    else:
     if c110 <= 0.38934:
      if c84 <= 0.92249:
       if c0 <= 59.5:
        if c92 <= 0.30617:
         if c103 <= 4916:
          s += 0.0268
         else:
          s += -0.0646
        else:
         if c33 <= 19.25:
          if c83 <= 35.25:
           s += 0.0685
          else:
           if c87 <= 28.5:
            s += -0.0558
           else:
            s += -0.0052
         else:
          s += 0.0057
       else:
        s += 0.0365
      else:
       s += -0.0447
     else:
      if c102 <= 399.5:
       s += 0.0623
      else:
       s += -0.0647
    if c96 <= 0.1547:
     if c47 <= 5.5:
      if c68 <= 3.6664:
       s += -0.0214
      else:
       s += -0.0796
     else:
      s += 0.0146
    else:
     if c104 <= 0.94011:
      if c92 <= 0.13548:
       if c103 <= 3882:
        s += 0.0832
       else:
        if c103 <= 3909:
         s += -0.3108
        else:
         s += 0.0081
      else:
       if c29 <= 1e-35:
        if c84 <= 0.64204:
         if c14 <= 29.25:
          s += 0.0022
         else:
          if c92 <= 0.58766:
           if c13 <= 1e-35:
            s += 0.0166
           else:
            s += -0.3904
          else:
           s += 0.071
        else:
         if c103 <= 1491.5:
          s += 0.0188
         else:
          if c108 <= 0.77872:
           s += -0.0138
          else:
           if c108 <= 0.90122:
            s += -0.2486
           else:
            s += 0.0485
       else:
        s += -0.0355
     else:
      s += 0.0736
    if c88 <= 72.5:
     if c19 <= 1e-35:
      if c5 <= 1e-35:
       if c57 <= 2.5:
        if c103 <= 460:
         s += 0.0559
        else:
         if c95 <= 0.61663:
          s += 0.0283
         else:
          if c74 <= 2.5:
           if c18 <= 1e-35:
            if c107 <= 1e-35:
             if c84 <= 0.67763:
              s += 0.0407
             else:
              s += -0.0412
            else:
             if c107 <= 0.013344:
              if c103 <= 4989:
               s += 0.0802
              else:
               if c67 <= 1.2633:
                s += -0.8529
               else:
                s += -0.2348
             else:
              s += -0.0632
           else:
            s += 0.0155
          else:
           s += -0.0287
       else:
        if c73 <= 33.5:
         s += 0.0463
        else:
         s += -0.0497
      else:
       s += 0.0685
     else:
      if c46 <= 6.5:
       s += -0.0471
      else:
       s += 0.0449
    else:
     s += -0.1032
    if c96 <= 0.50224:
     if c85 <= 0.94595:
      if c19 <= 1e-35:
       if c103 <= 1575.5:
        if c96 <= 0.14389:
         s += -0.0053
        else:
         s += 0.0367
       else:
        if c85 <= 0.32489:
         if c97 <= 6.5:
          s += -0.0116
         else:
          s += -0.0563
        else:
         if c39 <= 33.25:
          s += 0.0521
         else:
          s += -0.0099
      else:
       if c110 <= 0.5121:
        s += -0.0625
       else:
        s += 0.0888
     else:
      s += -0.0581
    else:
     if c56 <= 2.5:
      if c110 <= 0.060677:
       s += 0.0492
      else:
       if c57 <= 2.5:
        if c75 <= 4.5:
         if c61 <= 14.5:
          s += -0.0271
         else:
          s += 0.0132
        else:
         if c56 <= 1e-35:
          s += 0.0437
         else:
          s += -0.039
       else:
        s += 0.0393
     else:
      s += 0.0453
    if c32 <= 23.25:
     if c75 <= 4.5:
      if c92 <= 0.13548:
       s += 0.0214
      else:
       if c94 <= -5.5:
        s += -0.0659
       else:
        if c58 <= 4.5:
         if c61 <= 14.5:
          s += -0.0404
         else:
          s += 0.0028
        else:
         if c83 <= 5750:
          s += 0.0161
         else:
          s += -0.2352
     else:
      if c51 <= 1.5:
       if c73 <= 56.5:
        s += 0.034
       else:
        if c58 <= 9.5:
         s += 0.0167
        else:
         s += -0.0681
      else:
       if c110 <= 0.37709:
        s += -0.0337
       else:
        if c108 <= 1e-35:
         s += -0.2258
        else:
         s += 0.0608
    else:
     if c1 <= 1e-35:
      if c108 <= 0.77113:
       s += -0.0058
      else:
       s += -0.1417
     else:
      if c11 <= 1e-35:
       s += 0.0377
      else:
       s += -0.1541
    if c96 <= 0.41039:
     if c85 <= 0.92248:
      if c82 <= 276.25:
       if c90 <= -1e-35:
        if c87 <= 3.5:
         s += 0.0773
        else:
         s += -0.0539
       else:
        if c70 <= 1.3013:
         s += -0.0164
        else:
         if c110 <= 0.29843:
          s += 0.0351
         else:
          s += 0.1084
      else:
       if c91 <= 37.5:
        s += -0.0258
       else:
        s += 0.0353
     else:
      s += -0.0538
    else:
     if c15 <= 1e-35:
      if c110 <= 0.060677:
       s += 0.052
      else:
       if c109 <= 0.33177:
        if c82 <= 4877.3:
         if c87 <= 158.5:
          s += 0.0058
         else:
          if c80 <= 6.5:
           s += 0.0698
          else:
           s += -0.4945
        else:
         if c80 <= 2.5:
          s += -0.0023
         else:
          s += -0.1554
       else:
        s += 0.0273
     else:
      s += -0.0259
    if c88 <= 72.5:
     if c88 <= 1.5:
      if c17 <= 1e-35:
       if c62 <= 9.5:
        if c110 <= 0.30338:
         if c107 <= 1e-35:
          if c91 <= 23.5:
           s += -0.0303
          else:
           s += 0.0519
         else:
          if c64 <= 1e-35:
           s += -0.0112
          else:
           s += -0.0914
        else:
         s += 0.0257
       else:
        s += -0.0859
      else:
       if c1 <= 1e-35:
        if c0 <= 10.5:
         s += -0.0011
        else:
         if c92 <= 0.97338:
          s += -0.0361
         else:
          if c24 <= 16.5:
           s += -0.0828
          else:
           s += -0.3336
       else:
        if c23 <= 17.5:
         if c103 <= 1454.5:
          s += 0.0389
         else:
          s += -0.0149
        else:
         s += 0.0452
     else:
      if c98 <= 1.2002:
       s += -0.0238
      else:
       s += 0.0501
    else:
     s += -0.1022
    if c79 <= 34.5:
     if c106 <= 0.14432:
      if c86 <= 40.5:
       s += 0.0172
      else:
       s += -0.0573
     else:
      if c17 <= 1e-35:
       s += -0.0889
      else:
       s += -0.0255
    else:
     if c13 <= 1e-35:
      if c26 <= 0.25658:
       if c82 <= 1796.3:
        s += 0.0296
       else:
        if c92 <= 0.7774:
         s += -0.0612
        else:
         if c104 <= 0.59449:
          s += 0.11
         else:
          if c104 <= 0.62809:
           s += -0.6363
          else:
           s += 0.0074
      else:
       if c7 <= 0.01105:
        if c85 <= 0.87588:
         s += -0.007
        else:
         s += -0.0477
       else:
        s += 0.023
     else:
      if c46 <= 10.5:
       if c92 <= 0.59253:
        if c43 <= 1e-35:
         s += 0.0696
        else:
         s += -0.1697
       else:
        s += -0.0033
      else:
       s += 0.0436
    if c88 <= 72.5:
     if c77 <= 1.5:
      s += -0.0428
     else:
      if c88 <= 1.5:
       if c110 <= 0.060677:
        s += 0.033
       else:
        if c64 <= 1e-35:
         s += 0.0138
        else:
         if c18 <= 1e-35:
          if c107 <= 0.12569:
           if c110 <= 0.27758:
            s += -0.0292
           else:
            s += 0.0499
          else:
           s += -0.0795
         else:
          if c1 <= 1e-35:
           s += -0.0216
          else:
           if c91 <= -15.5:
            if c80 <= 3.5:
             s += 0.0364
            else:
             s += -0.0592
           else:
            if c106 <= 0.17433:
             s += 0.0092
            else:
             s += 0.0577
      else:
       if c42 <= 12.5:
        if c84 <= 0.11976:
         s += -0.0157
        else:
         if c84 <= 0.69652:
          s += 0.0782
         else:
          s += 0.0198
       else:
        s += -0.0683
    else:
     s += -0.1007
    if c87 <= 383.5:
     if c6 <= 0.25658:
      if c5 <= 1e-35:
       if c82 <= 1745.3:
        if c96 <= 0.33481:
         if c8 <= 1e-35:
          s += 0.0121
         else:
          if c38 <= 248.25:
           s += -0.017
          else:
           if c34 <= 1.5:
            s += -0.3482
           else:
            s += -0.0755
        else:
         if c9 <= 3.5:
          s += 0.0187
         else:
          s += 0.0668
       else:
        if c95 <= 0.93143:
         s += -0.0958
        else:
         if c95 <= 0.98177:
          s += 0.0617
         else:
          if c87 <= 146.5:
           if c56 <= 1e-35:
            if c61 <= 9.5:
             s += -0.0961
            else:
             s += -0.0054
           else:
            s += 0.0367
          else:
           s += -0.3015
      else:
       s += 0.0803
     else:
      if c7 <= 0.013378:
       s += -0.0213
      else:
       s += 0.0167
    else:
     s += 0.4294
    if c98 <= 3.8:
     if c25 <= 0.17157:
      s += 0.011
     else:
      if c82 <= 1308.3:
       if c14 <= 57.5:
        if c43 <= 12.5:
         s += -0.0077
        else:
         s += -0.0659
       else:
        s += 0.0457
      else:
       if c102 <= 41.5:
        s += -0.2823
       else:
        if c10 <= 6.522:
         s += -0.0576
        else:
         s += -0.0017
    else:
     if c59 <= 4.5:
      if c79 <= 58.5:
       s += -0.0337
      else:
       if c103 <= 3940.5:
        s += 0.0513
       else:
        if c81 <= 16.5:
         if c92 <= 0.39098:
          s += -0.0886
         else:
          if c92 <= 0.96861:
           s += 0.0491
          else:
           if c92 <= 0.9959:
            s += -0.1343
           else:
            s += 0.0505
        else:
         if c15 <= 16.5:
          s += 0.103
         else:
          s += -0.1126
     else:
      s += 0.0536
    if c9 <= 3.5:
     if c98 <= 3.8532:
      if c26 <= 0.25658:
       if c88 <= 23.5:
        if c20 <= 1e-35:
         if c82 <= 1728.5:
          if c76 <= 59.5:
           s += 0.0217
          else:
           s += -0.0231
         else:
          s += -0.027
        else:
         s += -0.1263
       else:
        s += -0.1095
      else:
       if c110 <= 0.38934:
        if c82 <= 1383.8:
         if c47 <= 14.5:
          s += -0.0215
         else:
          s += 0.1428
        else:
         s += -0.0555
       else:
        s += 0.0272
     else:
      if c88 <= 3.5:
       s += 0.0077
      else:
       s += 0.0845
    else:
     if c110 <= 0.32826:
      s += 0.0372
     else:
      if c10 <= 10.015:
       if c86 <= 102.5:
        s += 0.0223
       else:
        s += -0.3377
      else:
       if c71 <= 3.3638:
        s += 0.1011
       else:
        s += -0.2113
    if c96 <= 0.50224:
     if c82 <= 1796.3:
      if c14 <= 57.5:
       if c4 <= 1e-35:
        if c47 <= 10.5:
         if c32 <= 21.75:
          if c36 <= 195.25:
           if c70 <= 12.289:
            s += -0.0166
           else:
            s += -0.0684
          else:
           s += -0.198
         else:
          if c1 <= 1e-35:
           s += -0.036
          else:
           s += 0.0305
        else:
         s += 0.0327
       else:
        s += 0.0538
      else:
       if c84 <= 0.92509:
        s += 0.0447
       else:
        s += -0.1108
     else:
      if c66 <= 8.5:
       s += -0.0649
      else:
       s += 0.03
    else:
     if c4 <= 1e-35:
      if c54 <= 13.5:
       if c75 <= 4.5:
        s += 0.0076
       else:
        s += 0.0353
      else:
       s += -0.135
     else:
      if c0 <= 38.5:
       s += -0.055
      else:
       s += -0.4006
    if c77 <= 2.5:
     s += -0.0303
    else:
     if c13 <= 1e-35:
      if c6 <= 0.14643:
       if c55 <= 3.5:
        s += 0.0309
       else:
        if c105 <= 0.36709:
         if c95 <= 0.99367:
          if c83 <= 330.25:
           s += -0.0291
          else:
           s += -0.2638
         else:
          s += 0.0169
        else:
         s += 0.017
      else:
       if c7 <= 0.012539:
        if c92 <= 0.47458:
         if c15 <= 48.5:
          s += 0.0112
         else:
          s += -0.126
        else:
         if c91 <= -25.5:
          s += -0.0963
         else:
          if c23 <= 3.5:
           s += -0.0457
          else:
           s += -0.001
       else:
        if c110 <= 0.34081:
         s += 0.0042
        else:
         s += 0.0593
     else:
      if c105 <= 0.19371:
       s += 0.0387
      else:
       if c110 <= 0.32826:
        s += 0.0057
       else:
        s += -0.1292
    if c88 <= 89:
     if c88 <= 2.5:
      if c17 <= 1e-35:
       if c107 <= 0.5859:
        if c109 <= 0.45173:
         if c36 <= 6.5:
          s += 0.0412
         else:
          if c81 <= 1e-35:
           if c109 <= 0.27257:
            if c109 <= 0.21085:
             if c105 <= 0.23637:
              s += -0.0191
             else:
              if c105 <= 0.24608:
               s += -0.3037
              else:
               s += -0.0661
            else:
             if c105 <= 0.039382:
              if c37 <= 80.25:
               s += -0.228
              else:
               s += -0.924
             else:
              s += 0.0153
           else:
            s += 0.0544
          else:
           s += 0.0098
        else:
         s += -0.0578
       else:
        s += -0.0761
      else:
       s += 0.0056
     else:
      if c85 <= 0.87893:
       if c85 <= 0.21045:
        s += 0.0032
       else:
        s += 0.0688
      else:
       s += -0.0293
    else:
     s += -0.1054
    if c99 <= 3.8697:
     if c104 <= 0.94011:
      if c26 <= 0.25658:
       if c17 <= 1e-35:
        if c0 <= 18.5:
         s += -0.0021
        else:
         s += -0.0427
       else:
        s += 0.0159
      else:
       if c0 <= 70.5:
        if c7 <= 0.044515:
         s += -0.0263
        else:
         if c104 <= 0.42751:
          s += 0.0845
         else:
          s += -0.0101
       else:
        s += 0.0431
     else:
      s += 0.0507
    else:
     if c55 <= 2.5:
      if c109 <= 0.27164:
       if c109 <= 0.24186:
        s += 0.033
       else:
        if c103 <= 4210.5:
         s += 0.0773
        else:
         s += -0.1306
      else:
       s += 0.0662
     else:
      if c42 <= 6.5:
       if c109 <= 0.33009:
        if c104 <= 0.7326:
         s += -0.1106
        else:
         s += 0.0033
       else:
        s += 0.0152
      else:
       s += 0.0309
    if c92 <= 0.13548:
     s += 0.0287
    else:
     if c29 <= 1e-35:
      if c58 <= 5.5:
       if c14 <= 37.5:
        if c8 <= 1e-35:
         s += -0.0024
        else:
         if c3 <= 1e-35:
          if c72 <= 46.89:
           s += -0.0324
          else:
           s += -0.1095
         else:
          s += 0.0293
       else:
        if c85 <= 0.33503:
         if c60 <= 4.5:
          s += -0.0444
         else:
          s += 0.0258
        else:
         s += 0.0503
      else:
       if c109 <= 0.84853:
        if c94 <= -20.5:
         if c90 <= 10.5:
          s += -0.3328
         else:
          if c85 <= 0.21045:
           s += -0.0591
          else:
           s += 0.0602
        else:
         if c85 <= 0.92717:
          if c109 <= 0.36489:
           s += 0.0129
          else:
           s += 0.0672
         else:
          s += -0.0113
       else:
        s += -0.0931
     else:
      s += -0.0293
    if c5 <= 1e-35:
     if c99 <= 2.6016:
      if c86 <= 24.5:
       if c38 <= 262.25:
        if c90 <= -2.5:
         if c87 <= 3.5:
          s += 0.075
         else:
          if c86 <= 9.5:
           if c59 <= 8.5:
            s += -0.03
           else:
            s += -0.1027
          else:
           s += 0.0211
        else:
         if c80 <= 9.5:
          if c13 <= 1e-35:
           if c104 <= 0.34665:
            s += 0.0849
           else:
            s += 0.025
          else:
           s += -0.0486
         else:
          if c90 <= 17.5:
           s += 0.045
          else:
           s += -0.0758
       else:
        s += -0.0265
      else:
       if c25 <= 0.12132:
        s += 0.0113
       else:
        s += -0.0403
     else:
      if c56 <= 2.5:
       if c4 <= 1e-35:
        s += 0.0042
       else:
        s += -0.1157
      else:
       s += 0.042
    else:
     s += 0.0565
    if c87 <= 383.5:
     if c30 <= 9.5:
      if c30 <= 1e-35:
       if c19 <= 1e-35:
        if c110 <= 0.028709:
         s += 0.0532
        else:
         if c82 <= 777.25:
          if c0 <= 33.5:
           s += 0.0045
          else:
           s += 0.0387
         else:
          if c91 <= 32.5:
           if c59 <= 2.5:
            s += -0.0274
           else:
            s += 0.0056
          else:
           if c39 <= 599.25:
            s += 0.0274
           else:
            if c95 <= 0.98702:
             s += -0.6276
            else:
             s += 0.056
       else:
        if c110 <= 0.35491:
         if c98 <= 2.563:
          s += -0.0696
         else:
          s += -0.0059
        else:
         s += 0.0505
      else:
       if c37 <= 11.5:
        if c105 <= 0.70473:
         s += 0.0088
        else:
         s += -0.0842
       else:
        s += -0.0569
     else:
      s += 0.0473
    else:
     s += 0.3887
    if c92 <= 0.13548:
     if c15 <= 58:
      s += 0.0312
     else:
      s += -0.1221
    else:
     if c29 <= 1e-35:
      if c77 <= 6.5:
       s += -0.0183
      else:
       if c110 <= 0.17918:
        if c1 <= 1e-35:
         if c108 <= 0.77113:
          if c106 <= 0.19861:
           s += 0.019
          else:
           s += -0.0577
         else:
          if c0 <= 11.5:
           s += -0.0358
          else:
           if c37 <= 59.25:
            s += 0.001
           else:
            s += -0.416
        else:
         s += 0.0289
       else:
        if c13 <= 1e-35:
         if c108 <= 0.070787:
          s += 0.0818
         else:
          if c82 <= 5508.5:
           if c92 <= 0.14144:
            s += -0.1202
           else:
            s += 0.0001
          else:
           s += -0.0937
        else:
         if c92 <= 0.49472:
          s += -0.1736
         else:
          s += -0.03
     else:
      s += -0.0265
    if c79 <= 21.5:
     if c91 <= 1e-35:
      s += -0.0417
     else:
      s += 0.0031
    else:
     if c36 <= 1e-35:
      if c43 <= 12.5:
       if c109 <= 0.83686:
        if c95 <= 0.67187:
         if c101 <= 32.5:
          s += -0.021
         else:
          s += 0.066
        else:
         s += 0.0135
       else:
        s += -0.0982
      else:
       s += -0.0441
     else:
      if c32 <= 18.75:
       if c2 <= 1e-35:
        if c92 <= 0.071629:
         s += 0.061
        else:
         s += -0.0221
       else:
        s += 0.0221
      else:
       if c12 <= 1e-35:
        if c109 <= 0.3252:
         if c92 <= 0.7685:
          s += -0.0296
         else:
          if c9 <= 3.5:
           s += 0.0065
          else:
           s += 0.0597
        else:
         s += 0.0383
       else:
        if c46 <= 2.5:
         s += -0.1763
        else:
         s += -0.0074
    if c96 <= 0.50224:
     if c88 <= 29.5:
      if c47 <= 10.5:
       if c107 <= 0.87553:
        if c48 <= 1.5:
         if c105 <= 0.42638:
          if c105 <= 0.30093:
           s += -0.0072
          else:
           if c0 <= 28.5:
            s += -0.0363
           else:
            if c100 <= 71.5:
             s += -0.0544
            else:
             s += -0.1839
         else:
          if c67 <= 1.7053:
           s += 0.0297
          else:
           if c105 <= 0.5749:
            s += 0.0135
           else:
            s += -0.0328
        else:
         s += -0.0454
       else:
        s += 0.0187
      else:
       s += 0.0433
     else:
      s += -0.0898
    else:
     if c58 <= 5.5:
      if c76 <= 5.5:
       if c0 <= 3.5:
        s += -0.0422
       else:
        if c20 <= 1e-35:
         s += 0.0033
        else:
         s += -0.1479
      else:
       s += 0.0302
     else:
      s += 0.0335
    if c7 <= 0.29449:
     if c106 <= 0.043972:
      if c89 <= 0.80476:
       if c106 <= 0.011342:
        if c106 <= 0.0081634:
         if c86 <= 161.5:
          s += 0.0073
         else:
          s += -0.2356
        else:
         if c102 <= 89.5:
          s += -0.4707
         else:
          if c105 <= 0.24232:
           s += 0.0287
          else:
           if c102 <= 178.5:
            s += 0.0105
           else:
            s += -0.1627
       else:
        if c102 <= 63.5:
         if c106 <= 0.018434:
          s += -0.1814
         else:
          s += -0.0081
        else:
         if c105 <= 0.58902:
          s += 0.0477
         else:
          if c102 <= 264.5:
           s += 0.092
          else:
           s += -0.0847
      else:
       s += 0.0987
     else:
      if c15 <= 1e-35:
       s += -0.0006
      else:
       if c47 <= 2.5:
        s += -0.07
       else:
        s += -0.0026
    else:
     s += -0.0582
    if c98 <= 3.8532:
     if c88 <= 25.5:
      if c95 <= 0.61663:
       if c104 <= 0.57755:
        if c104 <= 0.50925:
         if c88 <= 16.5:
          s += 0.0318
         else:
          s += -0.1293
        else:
         if c110 <= 0.41249:
          s += -0.031
         else:
          s += -0.2536
       else:
        s += 0.0926
      else:
       if c88 <= 24.5:
        if c32 <= 23.25:
         if c50 <= 1e-35:
          s += -0.0032
         else:
          s += -0.0271
        else:
         if c18 <= 1e-35:
          s += -0.0188
         else:
          s += 0.0242
       else:
        s += 0.182
     else:
      s += -0.079
    else:
     if c107 <= 0.52987:
      s += 0.0432
     else:
      if c102 <= 289.5:
       s += 0.0284
      else:
       if c105 <= 0.34466:
        if c110 <= 0.32466:
         s += -0.1423
        else:
         s += 0.0225
       else:
        s += 0.0181
    if c5 <= 1e-35:
     if c96 <= 0.42445:
      if c77 <= 2.5:
       s += -0.0469
      else:
       if c85 <= 0.92248:
        if c82 <= 271.25:
         if c47 <= 4.5:
          if c96 <= 0.14389:
           s += -0.0233
          else:
           s += 0.0387
         else:
          s += 0.0552
        else:
         if c8 <= 1e-35:
          s += -0.0017
         else:
          if c43 <= 9.5:
           if c42 <= 1e-35:
            s += 0.0104
           else:
            s += -0.054
          else:
           s += 0.0295
       else:
        s += -0.0411
     else:
      if c10 <= 5.5221:
       s += -0.0115
      else:
       if c107 <= 0.67133:
        s += 0.0198
       else:
        if c87 <= 83.5:
         s += 0.0034
        else:
         if c84 <= 0.12765:
          s += 0.0321
         else:
          s += -0.1802
    else:
     if c25 <= 0.38675:
      s += 0.0814
     else:
      s += -0.0396
    if c98 <= 3.7667:
     if c17 <= 1e-35:
      if c105 <= 0.65503:
       if c14 <= 1e-35:
        s += 0.0048
       else:
        s += -0.0283
      else:
       s += -0.0643
     else:
      if c103 <= 2110.5:
       if c1 <= 1e-35:
        if c108 <= 0.18225:
         s += 0.0242
        else:
         if c97 <= 4.5:
          s += -0.0109
         else:
          if c85 <= 0.90362:
           s += -0.102
          else:
           s += 0.0971
       else:
        if c19 <= 1e-35:
         s += 0.0397
        else:
         s += -0.0424
      else:
       if c68 <= 1.0298:
        s += 0.0288
       else:
        s += -0.0228
    else:
     if c64 <= 1.5:
      s += 0.0393
     else:
      if c55 <= 1.5:
       s += 0.0255
      else:
       if c43 <= 1e-35:
        s += -0.1811
       else:
        if c30 <= 41.5:
         s += -0.0419
        else:
         s += 0.0943
    if c30 <= 9.5:
     if c30 <= 1e-35:
      if c56 <= 2.5:
       if c65 <= 1e-35:
        s += 0.0268
       else:
        if c23 <= 31.5:
         if c57 <= 2.5:
          if c24 <= 13.5:
           if c102 <= 392.5:
            if c0 <= 74.5:
             s += -0.0257
            else:
             s += 0.0437
           else:
            s += -0.0699
          else:
           if c110 <= 0.46646:
            s += -0.0061
           else:
            s += 0.0901
         else:
          s += 0.0182
        else:
         s += 0.0123
      else:
       if c71 <= 2.2928:
        s += -0.0374
       else:
        if c109 <= 0.84853:
         if c13 <= 1e-35:
          s += 0.0431
         else:
          s += -0.1076
        else:
         s += -0.1061
     else:
      if c109 <= 0.0676:
       if c102 <= 120.5:
        s += -0.0448
       else:
        s += 0.0811
      else:
       s += -0.0394
    else:
     s += 0.0428
    if c104 <= 0.94011:
     if c99 <= 3.885:
      if c75 <= 7.5:
       if c61 <= 14.5:
        if c58 <= 1.5:
         if c86 <= 40.5:
          s += -0.0224
         else:
          if c80 <= 12.5:
           s += -0.0996
          else:
           s += 0.0472
        else:
         s += -0.004
       else:
        if c26 <= 0.25658:
         s += 0.03
        else:
         s += -0.0109
      else:
       if c70 <= 12.767:
        s += 0.0148
       else:
        s += -0.0556
     else:
      if c66 <= 3.5:
       s += 0.0507
      else:
       if c55 <= 2.5:
        if c39 <= 371.75:
         s += 0.0353
        else:
         if c86 <= 99.5:
          s += 0.0278
         else:
          s += -0.1764
       else:
        if c110 <= 0.18551:
         if c75 <= 1.5:
          s += -0.061
         else:
          s += 0.0511
        else:
         s += -0.0845
    else:
     s += 0.048
    if c88 <= 72.5:
     if c88 <= 1.5:
      if c24 <= 13.5:
       if c74 <= 5.5:
        if c9 <= 1e-35:
         if c40 <= 2.5:
          s += -0.0497
         else:
          s += -0.0012
        else:
         s += -0.0077
       else:
        if c4 <= 1e-35:
         if c84 <= 0.99449:
          s += 0.0059
         else:
          s += -0.0423
        else:
         s += 0.0686
      else:
       if c4 <= 1e-35:
        s += 0.0106
       else:
        s += -0.0947
     else:
      if c86 <= 1.5:
       if c108 <= 0.30981:
        s += -0.0813
       else:
        s += 0.0336
      else:
       if c58 <= 3.5:
        s += -0.0169
       else:
        if c94 <= -24.5:
         if c103 <= 3042:
          if c46 <= 5.5:
           s += -0.0702
          else:
           s += 0.0765
         else:
          s += -0.0948
        else:
         s += 0.0613
    else:
     s += -0.0964
    if c104 <= 0.94011:
     if c99 <= 3.8697:
      if c103 <= 619.5:
       if c104 <= 0.4586:
        s += 0.1052
       else:
        if c67 <= 1.9168:
         s += 0.0291
        else:
         s += -0.0367
      else:
       s += -0.0076
     else:
      if c107 <= 0.52987:
       if c107 <= 0.36233:
        if c107 <= 1e-35:
         s += 0.0485
        else:
         s += -0.0196
       else:
        s += 0.0721
      else:
       if c80 <= 5.5:
        if c56 <= 2.5:
         s += 0.0048
        else:
         s += 0.0848
       else:
        if c104 <= 0.80293:
         if c55 <= 1.5:
          s += 0.0683
         else:
          if c104 <= 0.63853:
           s += -0.1164
          else:
           s += -0.0014
        else:
         if c85 <= 0.66613:
          s += -0.0934
         else:
          s += -0.3765
    else:
     if c1 <= 1.5:
      s += -0.0525
     else:
      s += 0.0684
    if c13 <= 1e-35:
     if c95 <= 0.60351:
      if c88 <= 18.5:
       if c68 <= 1.7429:
        s += 0.0679
       else:
        s += 0.0143
      else:
       s += -0.1086
     else:
      if c98 <= 3.2223:
       if c103 <= 2270.5:
        if c6 <= 0.54196:
         if c77 <= 6.5:
          s += -0.0195
         else:
          s += 0.0188
        else:
         s += -0.0276
       else:
        if c83 <= 1008.3:
         s += -0.0437
        else:
         if c95 <= 0.92661:
          if c95 <= 0.89779:
           s += -0.002
          else:
           s += -0.1245
         else:
          s += 0.0177
      else:
       if c88 <= 3.5:
        s += 0.0059
       else:
        s += 0.0697
    else:
     if c103 <= 460:
      s += 0.1159
     else:
      if c103 <= 4215.5:
       if c108 <= 0.3426:
        s += -0.1049
       else:
        s += 0.0421
      else:
       s += 0.0231
    if c35 <= 2.5:
     if c6 <= 0.8619:
      if c77 <= 2.5:
       s += -0.0527
      else:
       s += 0.0011
     else:
      s += -0.0504
    else:
     if c20 <= 1e-35:
      if c76 <= 4.5:
       if c55 <= 1e-35:
        if c14 <= 32.5:
         s += -0.0002
        else:
         if c4 <= 1e-35:
          if c93 <= 42.5:
           s += 0.0548
          else:
           s += 0.0063
         else:
          s += -0.2498
       else:
        s += -0.0123
      else:
       if c82 <= 49.25:
        s += -0.025
       else:
        if c13 <= 1e-35:
         if c82 <= 132.25:
          s += 0.0823
         else:
          if c83 <= 38.25:
           if c80 <= 3.5:
            s += 0.0182
           else:
            s += -0.0681
          else:
           if c106 <= 0.18459:
            s += 0.0442
           else:
            s += -0.0157
        else:
         s += -0.0513
     else:
      s += -0.065
    if c87 <= 385.5:
     if c9 <= 7.5:
      if c104 <= 0.85538:
       if c104 <= 0.85261:
        if c103 <= 388.5:
         s += 0.0483
        else:
         if c56 <= 2.5:
          if c37 <= 1e-35:
           s += 0.006
          else:
           if c81 <= 1e-35:
            if c107 <= 0.70251:
             if c0 <= 16.5:
              s += -0.0264
             else:
              s += -0.0945
            else:
             s += -0.0051
           else:
            if c33 <= 33.5:
             s += -0.0163
            else:
             s += 0.0175
         else:
          if c73 <= 26.5:
           if c109 <= 0.83686:
            s += 0.0312
           else:
            s += -0.0864
          else:
           if c103 <= 1989.5:
            s += 0.0167
           else:
            s += -0.0796
       else:
        if c101 <= 57.5:
         s += -0.2234
        else:
         s += 0.0533
      else:
       s += 0.0172
     else:
      s += 0.0414
    else:
     s += 0.3713
    if c5 <= 1e-35:
     if c13 <= 1e-35:
      if c104 <= 0.11761:
       s += 0.0892
      else:
       if c56 <= 2.5:
        if c12 <= 3.5:
         if c19 <= 1e-35:
          if c104 <= 0.94011:
           if c108 <= 0.51493:
            s += 0.0025
           else:
            if c102 <= 229.5:
             s += -0.0107
            else:
             s += -0.0674
          else:
           s += 0.0471
         else:
          s += -0.0283
        else:
         s += 0.0736
       else:
        if c69 <= 10.877:
         if c50 <= 4.5:
          if c104 <= 0.17669:
           s += -0.0886
          else:
           s += 0.0399
         else:
          s += -0.041
        else:
         if c46 <= 13.5:
          s += -0.0433
         else:
          s += 0.1669
     else:
      if c10 <= 28.75:
       s += -0.0724
      else:
       s += 0.036
    else:
     if c6 <= 0.28992:
      s += 0.0718
     else:
      s += -0.09
    if c30 <= 9.5:
     if c30 <= 1e-35:
      if c0 <= 57.5:
       if c38 <= 499.25:
        s += 0.0015
       else:
        if c32 <= 30.5:
         s += -0.0851
        else:
         s += -0.0103
      else:
       if c86 <= 36.5:
        if c12 <= 1.5:
         s += 0.0456
        else:
         s += -0.2522
       else:
        if c98 <= 2.965:
         if c6 <= 0.10263:
          s += -0.0042
         else:
          if c38 <= 454.25:
           s += -0.1071
          else:
           s += -0.4486
        else:
         s += 0.0123
     else:
      if c109 <= 0.0676:
       if c105 <= 0.38381:
        s += -0.0317
       else:
        s += 0.0715
      else:
       if c76 <= 8.5:
        s += -0.0525
       else:
        if c105 <= 0.5871:
         s += 0.0378
        else:
         s += -0.0471
    else:
     if c109 <= 0.29945:
      s += -0.0046
     else:
      s += 0.0773
    if c61 <= 14.5:
     if c65 <= 3.5:
      if c43 <= 12.5:
       s += 0.0105
      else:
       s += -0.0533
     else:
      if c52 <= 1e-35:
       if c102 <= 33.5:
        if c82 <= 811.25:
         s += -0.0301
        else:
         if c109 <= 0.21085:
          s += -0.0779
         else:
          s += -0.459
       else:
        s += -0.0003
      else:
       if c109 <= 0.31056:
        if c50 <= 1e-35:
         if c43 <= 7.5:
          s += -0.1379
         else:
          s += -0.0057
        else:
         s += -0.0258
       else:
        if c104 <= 0.56208:
         if c65 <= 7.5:
          s += -0.0964
         else:
          s += 0.0248
        else:
         s += 0.0365
    else:
     if c26 <= 0.25658:
      s += 0.0321
     else:
      if c18 <= 1e-35:
       s += -0.126
      else:
       if c50 <= 4.5:
        s += -0.0061
       else:
        s += 0.086
    if c96 <= 0.57226:
     if c34 <= 3.5:
      if c107 <= 0.85782:
       if c97 <= 6.5:
        s += -0.0105
       else:
        s += -0.0496
      else:
       s += 0.0212
     else:
      if c88 <= 25.5:
       if c88 <= 24.5:
        s += -0.0008
       else:
        s += 0.1751
      else:
       s += -0.0824
    else:
     if c97 <= 1.5:
      s += -0.0237
     else:
      if c63 <= 1.5:
       if c110 <= 0.60321:
        s += 0.032
       else:
        if c6 <= 0.74342:
         s += -0.1433
        else:
         s += 0.0974
      else:
       if c110 <= 0.063158:
        if c6 <= 0.44722:
         s += 0.0688
        else:
         s += -0.0407
       else:
        if c110 <= 0.073922:
         s += -0.0963
        else:
         if c54 <= 1e-35:
          s += 0.0123
         else:
          if c92 <= 0.84506:
           s += -0.0363
          else:
           s += 0.028
    if c48 <= 3.5:
     if c87 <= 374.5:
      if c23 <= 31.5:
       if c38 <= 454.25:
        if c26 <= 0.51316:
         if c84 <= 0.99449:
          if c66 <= 3.5:
           s += 0.0204
          else:
           if c64 <= 3.5:
            s += -0.0131
           else:
            if c71 <= 48.3:
             s += 0.0259
            else:
             s += -0.0425
         else:
          s += -0.0437
        else:
         if c45 <= 4.5:
          s += -0.0144
         else:
          s += 0.0418
       else:
        if c36 <= 135.25:
         if c32 <= 16.75:
          s += -0.1078
         else:
          if c37 <= 117.25:
           s += -0.126
          else:
           s += -0.4807
        else:
         s += -0.008
      else:
       if c12 <= 1e-35:
        s += 0.0166
       else:
        if c0 <= 91.5:
         s += -0.0165
        else:
         s += -0.4105
     else:
      s += 0.2036
    else:
     s += -0.0605
    if c9 <= 7.5:
     if c102 <= 33.5:
      if c14 <= 31.5:
       if c38 <= 12.25:
        s += 0.0314
       else:
        s += -0.0555
      else:
       s += 0.0199
     else:
      if c107 <= 1e-35:
       if c92 <= 0.21069:
        s += 0.0873
       else:
        s += 0.0124
      else:
       if c107 <= 0.30143:
        if c110 <= 0.045749:
         if c38 <= 396.25:
          s += -0.0375
         else:
          s += -0.3166
        else:
         if c7 <= 0.055778:
          if c105 <= 0.1084:
           s += 0.0846
          else:
           if c18 <= 1e-35:
            s += -0.062
           else:
            s += -0.0039
         else:
          s += 0.0389
       else:
        if c110 <= 0.48469:
         if c51 <= 1e-35:
          if c105 <= 0.43319:
           s += -0.0019
          else:
           s += 0.0314
         else:
          s += -0.0086
        else:
         s += 0.0755
    else:
     s += 0.0421
    if c96 <= 0.57226:
     if c19 <= 1e-35:
      if c23 <= 135.5:
       if c48 <= 1.5:
        if c5 <= 1e-35:
         if c4 <= 1e-35:
          s += -0.0024
         else:
          if c37 <= 51.25:
           s += 0.0678
          else:
           s += -0.047
        else:
         s += 0.0552
       else:
        if c98 <= 3.0744:
         if c108 <= 0.086731:
          s += 0.0369
         else:
          if c104 <= 0.27834:
           s += 0.1108
          else:
           s += -0.0651
        else:
         s += 0.0347
      else:
       if c98 <= 2.05:
        if c0 <= 73.5:
         s += -0.3464
        else:
         s += -0.058
       else:
        s += 0.038
     else:
      s += -0.0371
    else:
     if c4 <= 1e-35:
      if c55 <= 10.5:
       s += 0.0105
      else:
       if c96 <= 0.89564:
        s += 0.0714
       else:
        s += -0.1163
     else:
      s += -0.0637
    if c95 <= 0.10997:
     s += 0.0899
    else:
     if c5 <= 1e-35:
      if c98 <= 3.8532:
       if c95 <= 0.61663:
        if c106 <= 0.0096853:
         s += -0.0846
        else:
         if c47 <= 2.5:
          s += -0.0139
         else:
          s += 0.0404
       else:
        if c95 <= 0.62995:
         s += -0.1332
        else:
         s += -0.0069
      else:
       if c64 <= 1.5:
        s += 0.0332
       else:
        if c55 <= 1.5:
         if c106 <= 0.09416:
          s += 0.0422
         else:
          if c66 <= 13.5:
           s += -0.013
          else:
           if c78 <= 59.5:
            s += 0.0444
           else:
            s += -0.4063
        else:
         if c95 <= 0.92842:
          s += -0.1015
         else:
          if c35 <= 2.5:
           s += -0.1087
          else:
           s += 0.0042
     else:
      if c6 <= 0.28992:
       s += 0.07
      else:
       s += -0.0927
    if c30 <= 9.5:
     if c30 <= 1e-35:
      if c6 <= 0.17157:
       if c103 <= 1460.5:
        s += 0.0318
       else:
        if c13 <= 1e-35:
         if c50 <= 1.5:
          s += 0.0169
         else:
          if c85 <= 0.31431:
           if c100 <= 57.5:
            s += -0.1904
           else:
            s += -0.0425
          else:
           s += 0.0139
        else:
         if c103 <= 4215.5:
          if c100 <= 69.5:
           s += -0.0299
          else:
           s += -0.1703
         else:
          if c57 <= 1e-35:
           s += 0.0733
          else:
           s += -0.1038
      else:
       if c46 <= 3.5:
        s += -0.0115
       else:
        if c104 <= 0.44165:
         s += 0.0371
        else:
         if c84 <= 0.98112:
          s += 0.005
         else:
          s += -0.0696
     else:
      s += -0.0198
    else:
     if c31 <= 1e-35:
      s += 0.03
     else:
      s += 0.2349
    if c17 <= 1e-35:
     if c23 <= 2.5:
      if c107 <= 0.013344:
       if c108 <= 0.46027:
        s += 0.0755
       else:
        s += -0.0442
      else:
       if c109 <= 0.24398:
        s += -0.015
       else:
        s += -0.0804
     else:
      if c109 <= 0.84853:
       if c2 <= 1e-35:
        if c107 <= 0.62933:
         if c108 <= 1e-35:
          s += -0.1023
         else:
          if c104 <= 0.09972:
           s += 0.0989
          else:
           s += -0.0045
        else:
         if c86 <= 56.5:
          s += -0.0442
         else:
          s += -0.1814
       else:
        s += 0.0184
      else:
       s += -0.1098
    else:
     if c14 <= 32.5:
      s += 0.0004
     else:
      if c90 <= 44.5:
       s += 0.0426
      else:
       if c77 <= 53.5:
        s += -0.0488
       else:
        if c107 <= 0.75939:
         s += -0.008
        else:
         s += 0.0774
    if c96 <= 0.45504:
     if c8 <= 1e-35:
      if c69 <= 12.767:
       if c13 <= 1e-35:
        if c92 <= 0.1149:
         s += 0.0612
        else:
         if c87 <= 3.5:
          if c84 <= 0.95447:
           s += 0.0449
          else:
           s += -0.0076
         else:
          s += -0.0078
       else:
        if c46 <= 10.5:
         s += -0.0768
        else:
         s += 0.0424
      else:
       s += -0.0585
     else:
      if c0 <= 74.5:
       if c24 <= 102.5:
        s += -0.028
       else:
        s += -0.2141
      else:
       if c84 <= 0.41535:
        s += 0.0817
       else:
        if c71 <= 45.63:
         if c67 <= 2.2642:
          s += -0.1406
         else:
          s += 0.0111
        else:
         s += 0.0514
    else:
     if c97 <= 1.5:
      s += -0.02
     else:
      if c110 <= 0.033616:
       s += 0.0601
      else:
       s += 0.0085
    if c34 <= 2.5:
     if c38 <= 489.75:
      s += -0.0117
     else:
      s += -0.144
    else:
     if c108 <= 0.60466:
      if c92 <= 0.89112:
       if c103 <= 783.5:
        s += 0.0425
       else:
        if c106 <= 0.21355:
         s += 0.002
        else:
         s += -0.0347
      else:
       s += 0.0244
     else:
      if c104 <= 0.85538:
       if c80 <= 1.5:
        if c108 <= 0.63132:
         if c93 <= 59.5:
          s += -0.055
         else:
          s += -0.2627
        else:
         if c103 <= 2712.5:
          if c92 <= 0.9474:
           s += 0.0635
          else:
           s += -0.0508
         else:
          s += 0.0545
       else:
        if c69 <= 3.252:
         if c109 <= 0.16019:
          s += -0.0571
         else:
          if c93 <= 53.5:
           s += -0.4636
          else:
           s += -0.1025
        else:
         s += -0.0735
      else:
       s += 0.0134
    if c48 <= 3.5:
     if c61 <= 14.5:
      if c75 <= 5.5:
       if c59 <= 4.5:
        if c73 <= 2.5:
         s += -0.0083
        else:
         s += -0.0308
       else:
        if c95 <= 0.33609:
         if c108 <= 0.11579:
          s += 0.1257
         else:
          s += -0.1501
        else:
         s += 0.0177
      else:
       if c61 <= 9.5:
        if c61 <= 1e-35:
         if c108 <= 0.1624:
          s += -0.0566
         else:
          s += 0.0228
        else:
         if c25 <= 0.90455:
          s += 0.0501
         else:
          s += 0.0054
       else:
        s += -0.0289
     else:
      if c110 <= 0.31332:
       if c17 <= 1e-35:
        s += -0.0843
       else:
        s += 0.022
      else:
       if c94 <= 19.5:
        s += 0.0073
       else:
        if c81 <= 8.5:
         s += -0.1433
        else:
         s += 0.0246
    else:
     s += -0.0583
    if c9 <= 6.5:
     if c87 <= 374.5:
      if c15 <= 48.5:
       if c80 <= 19.5:
        if c80 <= 13.5:
         if c107 <= 0.4406:
          if c8 <= 1e-35:
           s += -0.0011
          else:
           s += -0.0241
         else:
          if c107 <= 0.5859:
           if c109 <= 0.0676:
            s += 0.1053
           else:
            if c82 <= 49.25:
             s += -0.0417
            else:
             if c109 <= 0.42645:
              s += 0.0094
             else:
              s += 0.0602
          else:
           s += -0.0014
        else:
         if c91 <= -30.5:
          s += -0.1047
         else:
          if c107 <= 0.71062:
           s += 0.0164
          else:
           if c109 <= 0.25594:
            s += 0.0491
           else:
            s += -0.1604
       else:
        if c79 <= 13.5:
         s += -0.0469
        else:
         s += 0.0559
      else:
       s += -0.1108
     else:
      s += 0.1917
    else:
     s += 0.0336
    if c29 <= 9.5:
     if c29 <= 1e-35:
      if c98 <= 3.4675:
       if c48 <= 1e-35:
        s += 0.0027
       else:
        if c38 <= 429.25:
         if c104 <= 0.4227:
          s += 0.03
         else:
          if c105 <= 0.32072:
           if c81 <= 7.5:
            s += -0.0051
           else:
            s += 0.0765
          else:
           if c51 <= 2.5:
            s += -0.0108
           else:
            s += -0.0593
        else:
         if c23 <= 42.5:
          s += -0.1267
         else:
          s += 0.0298
      else:
       s += 0.013
     else:
      if c109 <= 0.0676:
       if c104 <= 0.66165:
        s += 0.0688
       else:
        s += -0.0308
      else:
       s += -0.0328
    else:
     if c17 <= 1e-35:
      s += -0.0239
     else:
      if c23 <= 2.5:
       s += 0.1045
      else:
       if c59 <= 2.5:
        s += -0.1368
       else:
        s += 0.0994
    if c88 <= 89:
     if c88 <= 1.5:
      if c37 <= 6.5:
       if c85 <= 0.034509:
        if c32 <= 7.5:
         s += -0.0326
        else:
         s += 0.0223
       else:
        s += 0.022
      else:
       if c24 <= 13.5:
        if c0 <= 58.5:
         s += -0.0245
        else:
         s += 0.0197
       else:
        if c4 <= 1e-35:
         s += 0.007
        else:
         s += -0.101
     else:
      if c82 <= 49.25:
       s += -0.0462
      else:
       if c74 <= 59.5:
        if c82 <= 2003.3:
         if c58 <= 5.5:
          if c109 <= 0.6121:
           s += 0.0324
          else:
           s += -0.0876
         else:
          s += 0.0719
        else:
         if c109 <= 0.39367:
          if c80 <= 3.5:
           s += 0.0491
          else:
           s += -0.1154
         else:
          s += 0.06
       else:
        s += -0.0271
    else:
     s += -0.0986
    if c82 <= 4877.3:
     if c98 <= 3.7502:
      if c33 <= 32.5:
       if c39 <= 481.25:
        if c95 <= 0.61663:
         s += 0.0144
        else:
         s += -0.0085
       else:
        if c98 <= 3.0917:
         s += -0.0277
        else:
         if c9 <= 2.5:
          if c43 <= 1.5:
           s += -0.4052
          else:
           s += 0.0154
         else:
          s += 0.085
      else:
       s += 0.0144
     else:
      if c95 <= 0.99398:
       if c105 <= 0.67212:
        if c55 <= 1.5:
         if c39 <= 599.25:
          s += 0.0264
         else:
          s += -0.1875
        else:
         if c30 <= 7.5:
          s += -0.044
         else:
          s += 0.0463
       else:
        s += 0.0881
      else:
       if c105 <= 1e-35:
        s += -0.1672
       else:
        s += 0.0443
    else:
     if c95 <= 0.97899:
      s += 0.0517
     else:
      s += -0.0645
    if c19 <= 1.5:
     if c92 <= 0.13548:
      if c103 <= 3882:
       if c83 <= 52.5:
        if c110 <= 0.40922:
         s += -0.0041
        else:
         s += -0.2442
       else:
        s += 0.0589
      else:
       if c103 <= 3909:
        s += -0.1875
       else:
        if c110 <= 0.26684:
         if c23 <= 2.5:
          s += 0.0362
         else:
          s += -0.1139
        else:
         s += 0.0305
     else:
      if c110 <= 0.14122:
       if c98 <= 1.1167:
        s += -0.0171
       else:
        if c107 <= 0.063078:
         if c81 <= 1e-35:
          if c104 <= 0.9224:
           if c104 <= 0.9153:
            s += -0.0516
           else:
            s += -0.3017
          else:
           s += 0.0359
         else:
          s += 0.03
        else:
         s += 0.0281
      else:
       if c92 <= 0.14144:
        s += -0.0968
       else:
        s += -0.0049
    else:
     s += -0.0957
    if c7 <= 0.012862:
     if c6 <= 0.37981:
      if c77 <= 1.5:
       s += -0.0447
      else:
       if c103 <= 1454.5:
        if c90 <= -11.5:
         if c93 <= 3.5:
          s += 0.0156
         else:
          if c110 <= 0.24121:
           s += -0.0416
          else:
           s += -0.3171
        else:
         s += 0.028
       else:
        if c110 <= 0.018842:
         s += 0.0816
        else:
         if c105 <= 1e-35:
          if c103 <= 2361:
           if c77 <= 59.5:
            s += -0.3843
           else:
            s += -0.0261
          else:
           s += 0.1018
         else:
          s += -0.0023
     else:
      s += -0.0181
    else:
     if c7 <= 0.29449:
      if c110 <= 0.12705:
       s += 0.0458
      else:
       if c110 <= 0.29567:
        if c103 <= 4916:
         s += 0.004
        else:
         s += -0.0688
       else:
        s += 0.0344
     else:
      s += -0.0452
    if c99 <= 3.4337:
     if c88 <= 25.5:
      if c88 <= 24.5:
       if c70 <= 13.422:
        if c103 <= 2296.5:
         if c102 <= 190.5:
          if c102 <= 174.5:
           if c1 <= 1e-35:
            if c104 <= 0.37425:
             s += 0.0516
            else:
             if c97 <= 4.5:
              s += -0.0107
             else:
              s += -0.0615
           else:
            s += 0.014
          else:
           s += -0.1062
         else:
          s += 0.0358
        else:
         if c91 <= 28.5:
          if c103 <= 2334:
           s += -0.1422
          else:
           s += -0.0232
         else:
          if c85 <= 0.85591:
           s += 0.0371
          else:
           s += -0.0222
       else:
        s += -0.0471
      else:
       s += 0.1328
     else:
      s += -0.0736
    else:
     if c88 <= 3.5:
      s += 0.0069
     else:
      if c104 <= 0.52051:
       s += -0.0578
      else:
       s += 0.0727
    if c20 <= 1e-35:
     if c87 <= 383.5:
      if c61 <= 14.5:
       if c49 <= 1.5:
        if c36 <= 1e-35:
         if c109 <= 0.044346:
          s += 0.0478
         else:
          if c74 <= 59.5:
           s += 0.0182
          else:
           s += -0.0455
        else:
         if c108 <= 0.020059:
          s += -0.1621
         else:
          if c80 <= 16.5:
           if c53 <= 1.5:
            if c59 <= 6.5:
             s += -0.0077
            else:
             s += 0.0202
           else:
            s += -0.0397
          else:
           s += 0.0355
       else:
        if c32 <= 33.5:
         s += -0.0354
        else:
         s += 0.0298
      else:
       if c25 <= 0.10819:
        s += 0.0422
       else:
        if c82 <= 820.25:
         if c82 <= 71.25:
          s += -0.1148
         else:
          s += 0.0334
        else:
         s += -0.0143
     else:
      s += 0.2349
    else:
     s += -0.0621
    if c99 <= 3.885:
     if c95 <= 0.10997:
      s += 0.081
     else:
      if c13 <= 1e-35:
       if c26 <= 0.17157:
        s += 0.0083
       else:
        s += -0.0076
      else:
       if c103 <= 487.5:
        s += 0.1088
       else:
        if c110 <= 0.28516:
         s += 0.0275
        else:
         if c46 <= 10.5:
          if c84 <= 0.11976:
           s += -0.0021
          else:
           s += -0.1347
         else:
          s += 0.0237
    else:
     if c95 <= 0.92842:
      if c55 <= 1.5:
       s += 0.0284
      else:
       if c80 <= 8.5:
        s += -0.0008
       else:
        if c103 <= 4075.5:
         s += -0.0374
        else:
         s += -0.16
     else:
      if c39 <= 427.75:
       if c95 <= 0.93366:
        s += 0.106
       else:
        s += 0.0233
      else:
       if c77 <= 31.5:
        s += -0.1099
       else:
        s += 0.0546
    if c87 <= 370.5:
     if c15 <= 48.5:
      if c92 <= 0.13548:
       if c87 <= 1e-35:
        s += -0.0516
       else:
        if c83 <= 3012.5:
         if c24 <= 2.5:
          if c68 <= 2.5229:
           s += 0.0542
          else:
           s += -0.0538
         else:
          s += 0.0493
        else:
         s += -0.1056
      else:
       if c92 <= 0.9959:
        if c92 <= 0.9953:
         if c64 <= 1e-35:
          if c84 <= 0.04923:
           if c99 <= 4.5007:
            s += -0.0481
           else:
            s += 0.0874
          else:
           s += 0.0157
         else:
          s += -0.0096
        else:
         if c67 <= 0.80573:
          s += -0.0165
         else:
          if c84 <= 0.62664:
           s += 0.0147
          else:
           s += -0.527
       else:
        if c83 <= 790.25:
         s += 0.0008
        else:
         s += 0.0623
     else:
      s += -0.1068
    else:
     s += 0.1766
    if c88 <= 89:
     if c57 <= 2.5:
      if c5 <= 1e-35:
       if c3 <= 1e-35:
        if c86 <= 161.5:
         if c95 <= 0.61663:
          if c103 <= 2855.5:
           s += -0.0006
          else:
           if c95 <= 0.51106:
            s += 0.0133
           else:
            s += 0.0914
         else:
          s += -0.0075
        else:
         s += -0.1346
       else:
        s += 0.0314
      else:
       s += 0.0478
     else:
      if c98 <= 0.58394:
       s += -0.032
      else:
       if c82 <= 40.25:
        if c99 <= 4.5007:
         s += -0.0743
        else:
         s += 0.1315
       else:
        if c95 <= 0.33609:
         if c104 <= 0.42751:
          s += 0.0702
         else:
          s += -0.154
        else:
         if c109 <= 0.41472:
          if c82 <= 2003.3:
           s += 0.034
          else:
           s += -0.0451
         else:
          s += 0.0578
    else:
     s += -0.097
    if c65 <= 14.5:
     if c82 <= 4877.3:
      if c30 <= 9.5:
       if c70 <= 13.501:
        if c75 <= 5.5:
         if c36 <= 40.25:
          if c105 <= 0.074933:
           s += 0.0659
          else:
           s += -0.0241
         else:
          if c78 <= 59.5:
           s += 0.0088
          else:
           if c104 <= 0.66523:
            s += -0.0424
           else:
            s += -0.0024
        else:
         if c79 <= 9.5:
          s += -0.0451
         else:
          s += 0.0161
       else:
        s += -0.0411
      else:
       if c31 <= 1e-35:
        if c109 <= 0.27164:
         s += -0.0159
        else:
         s += 0.0593
       else:
        s += 0.2206
     else:
      if c109 <= 0.44633:
       if c104 <= 0.80809:
        if c44 <= 1e-35:
         s += -0.0901
        else:
         s += 0.036
       else:
        s += -0.1236
      else:
       s += 0.1035
    else:
     s += 0.0478
    if c96 <= 0.55631:
     if c23 <= 139.5:
      s += -0.0044
     else:
      s += -0.1142
    else:
     if c107 <= 0.6856:
      if c15 <= 44.5:
       if c17 <= 1e-35:
        if c18 <= 1e-35:
         s += 0.0115
        else:
         if c88 <= 2.5:
          s += -0.0798
         else:
          s += 0.0511
       else:
        if c18 <= 1e-35:
         s += -0.0206
        else:
         if c87 <= 15.5:
          s += 0.0146
         else:
          s += 0.0544
      else:
       s += -0.1082
     else:
      if c106 <= 0.09897:
       if c87 <= 23.5:
        if c82 <= 418.5:
         s += -0.0751
        else:
         s += 0.0068
       else:
        s += 0.0407
      else:
       if c106 <= 0.13293:
        if c82 <= 720.25:
         s += -0.0093
        else:
         if c78 <= 42.5:
          s += -0.0774
         else:
          s += -0.1823
       else:
        s += 0.0104
    if c9 <= 1.5:
     if c7 <= 0.012862:
      if c86 <= 13.5:
       if c90 <= -3.5:
        s += -0.0347
       else:
        s += -0.0072
      else:
       if c104 <= 0.4988:
        s += -0.0452
       else:
        if c82 <= 693.25:
         s += 0.0437
        else:
         if c43 <= 6.5:
          s += -0.0096
         else:
          if c79 <= 55.5:
           s += -0.0284
          else:
           if c86 <= 40.5:
            s += 0.0651
           else:
            s += -0.0071
     else:
      if c7 <= 0.29449:
       if c82 <= 149.25:
        if c82 <= 49.25:
         if c84 <= 0.0061502:
          s += 0.0502
         else:
          s += -0.0665
        else:
         s += 0.0744
       else:
        s += 0.0057
      else:
       s += -0.0455
    else:
     if c84 <= 0.64204:
      s += 0.0278
     else:
      if c11 <= 1e-35:
       s += 0.0014
      else:
       s += -0.1143
    if c9 <= 1.5:
     if c108 <= 1e-35:
      s += -0.1342
     else:
      if c8 <= 1e-35:
       if c12 <= 3.5:
        s += 0.0008
       else:
        s += 0.0697
      else:
       if c6 <= 0.975:
        if c0 <= 29.5:
         if c33 <= 44.5:
          s += -0.0306
         else:
          if c0 <= 11.5:
           s += 0.0118
          else:
           if c59 <= 2.5:
            if c37 <= 195.25:
             s += -0.286
            else:
             s += -0.0343
           else:
            s += 0.0096
        else:
         if c37 <= 100.25:
          s += -0.0194
         else:
          s += 0.0476
       else:
        s += 0.0364
    else:
     if c15 <= 2.5:
      if c84 <= 0.40194:
       if c95 <= 0.99398:
        if c95 <= 0.99159:
         s += 0.023
        else:
         s += -0.1306
       else:
        s += 0.0678
      else:
       s += 0.0032
     else:
      s += -0.133
    return s
