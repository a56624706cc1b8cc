# ruff: noqa
"""The trained trees of the judge. Written by benchmarks/train_judge.py; do not edit.

A tree is a nest of comparisons; its leaf adds to the log odds that a line belongs to the
article. As plain code a tree costs a quarter of what a walk over arrays costs.
"""

COLUMNS = (
    "until_long",
    "stop",
    "cued>15",
    "prose<15",
    "main_to",
    "cues",
    "short_share",
    "tail_before",
    "cued<5",
    "prose-1",
    "cued<15",
    "bullet_share",
    "prose_after_share",
    "long_after",
    "prose",
    "cued_share",
    "prose_before_share",
    "prose>15",
    "prose_before",
    "core_to",
    "prose+1",
    "main_from",
    "bullet>15",
    "most_after",
    "short<15",
    "most_before",
    "since_long",
    "shared",
    "commas",
    "since_tail",
    "met>15",
    "heads",
    "core_from",
    "prose>5",
    "short",
    "gap_share",
    "since_stop",
    "head_share",
    "until_head",
    "core_share",
    "prose<5",
    "cued>5",
    "met",
    "bullet>5",
    "since_end",
    "long_before",
    "list",
    "words-1",
    "cued",
    "ending",
    "words",
    "again",
    "heads>15",
    "shared<5",
    "main_share",
    "stop>15",
    "shared>5",
    "short<5",
    "capitals",
    "tokens",
    "short>15",
    "since_head",
    "prose_after",
    "prose_share",
    "words+1",
    "gap_before",
    "solid",
    "capitals>15",
    "capitals>5",
    "all_words",
    "capitals<5",
    "short>5",
    "bullet<15",
    "stop_share",
    "tail_after",
    "capitals+1",
    "stop<15",
    "met<15",
    "lines",
    "stop>5",
    "capitals-1",
    "heads<15",
    "again-1",
    "heads>5",
    "bullet",
    "letters",
    "stops",
    "quoted",
    "bars",
    "digits",
    "stop<5",
    "words-2",
    "gap_before>15",
    "gap_before<15",
    "lower",
    "again+1",
    "until_stop",
    "words+2",
    "signs",
    "stop-1",
    "stop+1",
    "from_start",
    "from_end",
)


def score(row: tuple[float, ...]) -> float:
    """The log odds that a line is article; `row` holds its columns in COLUMNS' order."""
    c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21, c22, c23, c24, c25, c26, c27, c28, c29, c30, c31, c32, c33, c34, c35, c36, c37, c38, c39, c40, c41, c42, c43, c44, c45, c46, c47, c48, c49, c50, c51, c52, c53, c54, c55, c56, c57, c58, c59, c60, c61, c62, c63, c64, c65, c66, c67, c68, c69, c70, c71, c72, c73, c74, c75, c76, c77, c78, c79, c80, c81, c82, c83, c84, c85, c86, c87, c88, c89, c90, c91, c92, c93, c94, c95, c96, c97, c98, c99, c100, c101, c102, = row
    s = 0.0
    if c0 <= 8.5:
     if c1 <= 1e-35:
      if c2 <= 1e-35:
       if c3 <= 50.25:
        s += 0.9539
       else:
        s += 1.0599
      else:
       s += 0.9539
     else:
      if c4 <= 1e-35:
       s += 0.9539
      else:
       if c5 <= 1e-35:
        s += 1.1099
       else:
        s += 0.9539
    else:
     if c6 <= 0.423:
      if c7 <= 2.5:
       if c8 <= 1e-35:
        s += 0.9539
       else:
        s += 0.7632
      else:
       s += 0.7095
     else:
      if c9 <= 19.25:
       if c10 <= 1e-35:
        if c3 <= 35.25:
         if c11 <= 0.15786:
          if c12 <= 0.98771:
           s += 0.9539
          else:
           s += 0.6277
         else:
          s += 0.653
        else:
         if c13 <= 1.5:
          s += 0.7411
         else:
          s += 0.9539
       else:
        s += 0.6391
      else:
       s += 0.9539
    if c14 <= 7.5:
     if c15 <= 0.042085:
      if c6 <= 0.64696:
       if c16 <= 0.95645:
        s += 0.0138
       else:
        if c6 <= 0.16345:
         s += -0.0394
        else:
         s += -0.2152
      else:
       s += -0.2839
     else:
      if c17 <= 89.25:
       if c8 <= 1e-35:
        s += -0.268
       else:
        s += -0.2901
      else:
       if c18 <= 60.25:
        s += -0.268
       else:
        if c8 <= 1e-35:
         if c7 <= 15.5:
          s += 0.0138
         else:
          s += -0.1952
        else:
         if c19 <= -1.5:
          s += -0.268
         else:
          if c20 <= 18.25:
           s += -0.1665
          else:
           s += 0.01
    else:
     if c19 <= -1e-35:
      s += 0.0138
     else:
      if c21 <= -1e-35:
       s += 0.0138
      else:
       if c16 <= 0.92966:
        s += 0.1217
       else:
        s += 0.071
    if c14 <= 9.5:
     if c6 <= 0.3812:
      if c12 <= 0.044125:
       if c6 <= 0.16345:
        s += -0.0725
       else:
        s += -0.2194
      else:
       if c22 <= 14.5:
        s += -0.0026
       else:
        s += -0.2587
     else:
      if c3 <= 57.25:
       if c11 <= 0.11181:
        if c18 <= 60.25:
         s += -0.2426
        else:
         if c10 <= 1e-35:
          s += -0.0026
         else:
          s += -0.2347
       else:
        s += -0.2337
      else:
       if c10 <= 1e-35:
        if c13 <= 1.5:
         s += -0.1933
        else:
         s += -0.0026
       else:
        if c19 <= 1e-35:
         s += -0.2223
        else:
         s += -0.0728
    else:
     if c19 <= -1e-35:
      s += -0.0026
     else:
      if c5 <= 1e-35:
       if c21 <= -1e-35:
        s += -0.0008
       else:
        s += 0.1178
      else:
       s += -0.0026
    if c23 <= 18.034:
     if c2 <= 1e-35:
      if c24 <= 10.5:
       s += -0.042
      else:
       if c25 <= 17.003:
        s += -0.2015
       else:
        s += -0.042
     else:
      if c26 <= 2.5:
       if c4 <= -1e-35:
        s += -0.2043
       else:
        s += -0.042
      else:
       s += -0.2082
    else:
     if c27 <= 0.14389:
      s += -0.042
     else:
      if c2 <= 2.5:
       if c28 <= 1e-35:
        if c29 <= 29.5:
         if c26 <= 2.5:
          s += 0.0361
         else:
          s += -0.042
        else:
         if c30 <= 1.5:
          s += 0.0918
         else:
          s += 0.034
       else:
        if c31 <= 1e-35:
         s += 0.1139
        else:
         s += 0.0424
      else:
       if c28 <= 1.5:
        s += -0.042
       else:
        if c32 <= 53.5:
         s += 0.099
        else:
         s += -0.042
    if c33 <= 35.75:
     if c15 <= 0.035679:
      if c34 <= 1e-35:
       s += 0.0272
      else:
       if c3 <= 10.5:
        if c35 <= 0.035299:
         s += 0.0272
        else:
         s += -0.1778
       else:
        if c23 <= 0.022235:
         s += -0.1508
        else:
         s += 0.0272
     else:
      if c14 <= 24.25:
       if c10 <= 2.5:
        s += -0.1695
       else:
        s += -0.1947
      else:
       if c4 <= -1e-35:
        s += -0.1695
       else:
        if c29 <= 4.5:
         s += -0.1159
        else:
         if c5 <= 1e-35:
          if c36 <= 2.5:
           s += 0.0829
          else:
           s += -0.0041
         else:
          s += -0.1695
    else:
     if c14 <= 13.25:
      if c15 <= 0.033034:
       s += 0.0832
      else:
       s += 0.0272
     else:
      if c7 <= 1.5:
       s += 0.1145
      else:
       s += 0.0832
    if c14 <= 13.25:
     if c2 <= 1e-35:
      if c23 <= 3.2459:
       if c11 <= 0.04557:
        if c37 <= 0.32184:
         s += -0.0982
        else:
         s += 0.03
       else:
        s += -0.1486
      else:
       s += 0.03
     else:
      if c25 <= 23.418:
       s += -0.1711
      else:
       if c5 <= 1e-35:
        if c4 <= -1e-35:
         s += -0.153
        else:
         if c38 <= 3.5:
          s += -0.153
         else:
          if c29 <= 8.5:
           s += -0.0838
          else:
           s += 0.0297
       else:
        s += -0.1711
    else:
     if c4 <= 1e-35:
      s += 0.03
     else:
      if c39 <= 0.7755:
       if c29 <= 55.5:
        s += 0.03
       else:
        if c18 <= 3900.3:
         s += 0.1
        else:
         s += 0.03
      else:
       if c5 <= 1e-35:
        s += 0.11
       else:
        s += 0.03
    if c40 <= 37.25:
     if c15 <= 0.042085:
      if c12 <= 0.99948:
       if c16 <= 0.84187:
        s += 0.0242
       else:
        if c11 <= 0.068405:
         s += 0.0242
        else:
         if c17 <= 56.25:
          s += -0.1465
         else:
          s += 0.012
      else:
       if c13 <= 6.5:
        s += 0.0242
       else:
        s += -0.1691
     else:
      if c17 <= 103.25:
       if c16 <= 0.90095:
        s += -0.1527
       else:
        s += -0.1736
      else:
       if c27 <= 0.14389:
        s += -0.1527
       else:
        if c41 <= 1.5:
         if c42 <= 1e-35:
          s += 0.0242
         else:
          s += -0.1527
        else:
         s += -0.1297
    else:
     if c19 <= -1e-35:
      s += 0.0242
     else:
      if c42 <= 1e-35:
       if c27 <= 0.14389:
        s += 0.0243
       else:
        s += 0.1003
      else:
       s += 0.0242
    if c40 <= 37.25:
     if c10 <= 1e-35:
      if c43 <= 4.5:
       if c6 <= 0.66207:
        s += -0.0091
       else:
        s += -0.1318
      else:
       if c6 <= 0.17016:
        s += -0.0091
       else:
        s += -0.1444
     else:
      if c20 <= 22.25:
       if c27 <= 0.50224:
        s += -0.1545
       else:
        if c17 <= 82.25:
         s += -0.1364
        else:
         s += -0.0434
      else:
       if c4 <= 1e-35:
        s += -0.2078
       else:
        s += -0.0091
    else:
     if c4 <= -1e-35:
      s += -0.0091
     else:
      if c34 <= 1e-35:
       if c44 <= 50.5:
        if c17 <= 265.25:
         if c32 <= 16.5:
          s += 0.0518
         else:
          s += -0.0091
        else:
         s += 0.0917
       else:
        if c45 <= 102.5:
         s += 0.0975
        else:
         s += 0.0079
      else:
       s += -0.0091
    if c14 <= 14.25:
     if c10 <= 1e-35:
      if c46 <= 25.5:
       if c16 <= 0.024977:
        s += -0.1209
       else:
        if c16 <= 0.94335:
         s += -0.0031
        else:
         s += -0.0905
      else:
       s += -0.1621
     else:
      if c47 <= 26.5:
       if c41 <= 1e-35:
        if c17 <= 56.25:
         s += -0.1362
        else:
         if c29 <= 45.5:
          s += -0.1015
         else:
          s += -0.0031
       else:
        s += -0.1484
      else:
       if c48 <= 1e-35:
        s += -0.0031
       else:
        s += -0.186
    else:
     if c19 <= -1e-35:
      s += -0.0031
     else:
      if c48 <= 1e-35:
       if c46 <= 14.5:
        if c18 <= 3900.3:
         s += 0.1022
        else:
         if c37 <= 0.14211:
          s += 0.102
         else:
          s += -0.0031
       else:
        s += -0.0031
      else:
       s += -0.0031
    if c49 <= 1e-35:
     if c6 <= 0.47069:
      if c7 <= 4.5:
       s += -0.0443
      else:
       if c7 <= 13.5:
        if c29 <= 37.5:
         s += -0.1156
        else:
         s += -0.0443
       else:
        s += -0.1635
     else:
      if c27 <= 0.50224:
       if c29 <= 10.5:
        s += -0.1474
       else:
        s += -0.1244
      else:
       if c0 <= 19.5:
        if c42 <= 1e-35:
         s += -0.0443
        else:
         s += -0.1244
       else:
        s += -0.1244
    else:
     if c19 <= -1e-35:
      if c7 <= 1e-35:
       if c13 <= 1e-35:
        s += -0.0245
       else:
        s += 0.0748
      else:
       s += -0.0443
     else:
      if c50 <= 24.5:
       s += 0.0748
      else:
       if c33 <= 46.25:
        s += 0.0748
       else:
        if c45 <= 96.5:
         s += 0.1061
        else:
         s += 0.0748
    if c49 <= 1e-35:
     if c2 <= 1e-35:
      if c22 <= 13.5:
       if c24 <= 11.5:
        s += -0.0058
       else:
        s += -0.1151
      else:
       s += -0.1258
     else:
      if c17 <= 103.25:
       s += -0.1259
      else:
       if c5 <= 1e-35:
        if c21 <= 1e-35:
         s += -0.1186
        else:
         s += -0.0058
       else:
        s += -0.1259
    else:
     if c4 <= 1e-35:
      s += -0.0058
     else:
      if c41 <= 1.5:
       if c51 <= 1e-35:
        if c5 <= 1e-35:
         if c22 <= 13.5:
          if c12 <= 0.27643:
           if c29 <= 33.5:
            if c32 <= 41.5:
             s += 0.0663
            else:
             s += -0.0058
           else:
            s += 0.084
          else:
           s += 0.0997
         else:
          s += -0.0058
        else:
         s += -0.0058
       else:
        s += -0.0058
      else:
       s += -0.0058
    if c17 <= 82.25:
     if c15 <= 0.0064834:
      s += 0.0551
     else:
      if c8 <= 1e-35:
       if c40 <= 24.25:
        if c46 <= 16.5:
         if c52 <= 4.5:
          if c22 <= 5.5:
           if c15 <= 0.01099:
            s += 0.0042
           else:
            s += -0.0837
          else:
           s += -0.1299
         else:
          if c12 <= 0.15842:
           if c18 <= 285.25:
            s += 0.0042
           else:
            s += -0.1192
          else:
           s += 0.0042
        else:
         s += -0.1366
       else:
        if c12 <= 0.27643:
         s += 0.0042
        else:
         s += 0.0551
      else:
       if c9 <= 26.25:
        s += -0.1328
       else:
        if c4 <= -1e-35:
         s += -0.1426
        else:
         s += 0.0246
    else:
     if c15 <= 0.033034:
      if c12 <= 0.9748:
       s += 0.0939
      else:
       s += 0.0551
     else:
      s += 0.0551
    if c33 <= 50.25:
     if c2 <= 1e-35:
      if c11 <= 0.57623:
       if c16 <= 0.9698:
        s += 0.0193
       else:
        if c45 <= 3.5:
         s += 0.0193
        else:
         s += -0.0891
      else:
       if c26 <= 33.5:
        if c53 <= 1.3156:
         if c54 <= 0.50335:
          s += 0.0193
         else:
          s += -0.1344
        else:
         s += 0.0193
       else:
        s += -0.1344
     else:
      if c14 <= 37.5:
       if c7 <= 3.5:
        if c45 <= 1.5:
         s += -0.1284
        else:
         if c16 <= 0.81126:
          s += 0.0066
         else:
          s += -0.0954
       else:
        s += -0.1344
      else:
       s += 0.0066
    else:
     if c14 <= 22.25:
      if c7 <= 1e-35:
       s += 0.056
      else:
       s += 0.0193
     else:
      if c16 <= 0.77585:
       s += 0.098
      else:
       s += 0.056
    if c14 <= 19.25:
     if c10 <= 1e-35:
      if c6 <= 0.17016:
       if c5 <= 1e-35:
        s += 0.0687
       else:
        s += -0.214
      else:
       if c26 <= 46.5:
        if c16 <= 0.84187:
         if c46 <= 36.5:
          if c51 <= 1e-35:
           s += 0.0674
          else:
           if c55 <= 3.5:
            s += 0.0382
           else:
            s += -0.1058
         else:
          s += -0.1117
        else:
         s += -0.0606
       else:
        s += -0.1117
     else:
      if c27 <= 0.33481:
       s += -0.1207
      else:
       if c51 <= 1e-35:
        if c16 <= 0.82576:
         if c5 <= 1e-35:
          if c16 <= 0.024977:
           s += -0.0897
          else:
           s += 0.0419
         else:
          s += -0.1207
        else:
         s += -0.0999
       else:
        s += -0.1207
    else:
     if c17 <= 265.25:
      s += 0.0687
     else:
      s += 0.0969
    if c28 <= 1e-35:
     if c10 <= 1e-35:
      if c26 <= 26.5:
       if c16 <= 0.91544:
        if c46 <= 59.5:
         if c51 <= 1e-35:
          if c48 <= 1e-35:
           s += 0.0689
          else:
           s += -0.0362
         else:
          s += -0.0362
        else:
         s += -0.0733
       else:
        s += -0.0518
      else:
       s += -0.0733
     else:
      if c20 <= 19.25:
       if c56 <= 3.2108:
        s += -0.1144
       else:
        s += -0.0496
      else:
       if c48 <= 1e-35:
        if c19 <= -1.5:
         s += -0.1196
        else:
         s += 0.0562
       else:
        s += -0.1864
    else:
     if c19 <= -1e-35:
      if c29 <= 48.5:
       if c32 <= 40.5:
        s += -0.0699
       else:
        s += -0.1763
      else:
       if c39 <= 0.52646:
        s += 0.0809
       else:
        s += -0.0481
     else:
      s += 0.0809
    if c2 <= 1.5:
     if c28 <= 1e-35:
      if c27 <= 0.29199:
       if c54 <= 0.50335:
        if c7 <= 3.5:
         s += 0.0276
        else:
         s += -0.1224
       else:
        if c15 <= 0.0052563:
         s += 0.0094
        else:
         s += -0.1015
      else:
       if c15 <= 0.025733:
        s += 0.0695
       else:
        s += 0.0276
     else:
      if c7 <= 3.5:
       s += 0.0823
      else:
       if c19 <= -3.5:
        if c39 <= 0.32728:
         s += 0.0106
        else:
         s += -0.193
       else:
        s += 0.066
    else:
     if c50 <= 32.5:
      if c47 <= 13.5:
       s += -0.1118
      else:
       if c19 <= -1e-35:
        s += -0.0965
       else:
        s += 0.0047
     else:
      if c19 <= -3.5:
       if c7 <= 2.5:
        s += 0.0045
       else:
        s += -0.1792
      else:
       s += 0.0704
    if c57 <= 1.5:
     if c7 <= 3.5:
      if c16 <= 0.84187:
       if c58 <= 0.48684:
        s += 0.0843
       else:
        s += 0.0237
      else:
       s += 0.0237
     else:
      if c19 <= -1.5:
       s += -0.1151
      else:
       if c22 <= 13.5:
        s += 0.0237
       else:
        s += -0.1151
    else:
     if c14 <= 29.25:
      if c15 <= 0.076597:
       if c39 <= 0.4951:
        if c7 <= 3.5:
         if c16 <= 0.011958:
          s += -0.1117
         else:
          s += 0.0374
        else:
         s += -0.1117
       else:
        if c6 <= 0.47069:
         s += -0.0243
        else:
         s += -0.1217
      else:
       if c27 <= 0.40093:
        s += -0.1158
       else:
        if c59 <= 2.5:
         s += -0.102
        else:
         s += -0.0343
     else:
      if c19 <= 1.5:
       s += 0.0374
      else:
       s += 0.0833
    if c33 <= 50.25:
     if c6 <= 0.17016:
      if c5 <= 1e-35:
       s += 0.0501
      else:
       s += -0.1812
     else:
      if c39 <= 0.4951:
       if c44 <= 37.5:
        if c32 <= 28.5:
         s += -0.035
        else:
         s += -0.1276
       else:
        if c46 <= 18.5:
         if c5 <= 1e-35:
          if c60 <= 12.5:
           if c61 <= 4.5:
            s += -0.1102
           else:
            s += 0.0501
          else:
           s += -0.0637
         else:
          s += -0.116
        else:
         s += -0.117
      else:
       if c25 <= 26.02:
        s += -0.1073
       else:
        if c19 <= -1e-35:
         s += -0.0951
        else:
         if c5 <= 1e-35:
          s += 0.0484
         else:
          s += -0.0951
    else:
     if c50 <= 32.5:
      s += 0.0501
     else:
      if c32 <= 44.5:
       s += 0.0941
      else:
       s += 0.0501
    if c8 <= 1e-35:
     if c28 <= 1e-35:
      if c0 <= 22.5:
       if c7 <= 3.5:
        if c12 <= 0.9748:
         if c48 <= 1e-35:
          s += 0.0544
         else:
          s += -0.0534
        else:
         s += -0.0534
       else:
        s += -0.0534
      else:
       if c6 <= 0.64696:
        s += -0.0534
       else:
        s += -0.1153
     else:
      if c48 <= 1e-35:
       if c51 <= 1e-35:
        if c12 <= 0.15842:
         if c29 <= 57.5:
          if c32 <= 45.5:
           s += 0.0472
          else:
           s += -0.0982
         else:
          s += 0.0545
        else:
         s += 0.0844
       else:
        s += -0.1287
      else:
       s += -0.2035
    else:
     if c33 <= 85.75:
      s += -0.095
     else:
      if c48 <= 1e-35:
       if c50 <= 24.5:
        s += -0.0126
       else:
        s += 0.0759
      else:
       s += -0.095
    if c57 <= 1.5:
     if c7 <= 3.5:
      if c28 <= 1e-35:
       if c54 <= 0.58605:
        s += 0.0862
       else:
        s += 0.0247
      else:
       if c45 <= 96.5:
        if c62 <= 153.25:
         s += 0.052
        else:
         s += 0.0876
       else:
        s += 0.0247
     else:
      if c19 <= -1.5:
       s += -0.1004
      else:
       if c63 <= 0.29405:
        s += -0.1004
       else:
        s += 0.0247
    else:
     if c27 <= 0.25079:
      if c7 <= 4.5:
       s += -0.0818
      else:
       s += -0.1202
     else:
      if c58 <= 0.37981:
       if c19 <= -1e-35:
        if c7 <= 1.5:
         s += 0.055
        else:
         s += -0.0818
       else:
        s += 0.0569
      else:
       if c64 <= 5.5:
        s += -0.0818
       else:
        if c7 <= 3.5:
         s += 0.0136
        else:
         s += -0.0818
    if c8 <= 1e-35:
     if c50 <= 4.5:
      if c36 <= 33.5:
       if c7 <= 3.5:
        if c39 <= 0.36034:
         s += 0.0584
        else:
         s += -0.0295
       else:
        s += -0.0808
      else:
       s += -0.1034
     else:
      if c22 <= 14.5:
       if c19 <= -1e-35:
        if c39 <= 0.36034:
         s += 0.0615
        else:
         if c7 <= 2.5:
          if c39 <= 0.55721:
           s += 0.0615
          else:
           s += -0.0431
         else:
          if c62 <= 452.25:
           s += -0.0839
          else:
           s += -0.3152
       else:
        s += 0.0615
      else:
       s += -0.1201
    else:
     if c50 <= 37.5:
      if c0 <= 1.5:
       if c19 <= 1e-35:
        s += -0.0984
       else:
        s += 0.0153
      else:
       s += -0.0984
     else:
      if c19 <= -1.5:
       s += -0.1136
      else:
       s += 0.0674
    if c41 <= 1e-35:
     if c51 <= 1e-35:
      if c27 <= 0.23103:
       if c54 <= 0.50335:
        s += 0.0542
       else:
        if c6 <= 0.17016:
         if c19 <= 1e-35:
          s += -0.0258
         else:
          s += 0.0505
        else:
         if c40 <= 58.25:
          s += -0.0692
         else:
          s += -0.0122
      else:
       if c7 <= 1e-35:
        if c59 <= 9.5:
         s += 0.0562
        else:
         s += 0.0855
       else:
        s += 0.0542
     else:
      if c7 <= 8.5:
       s += -0.0692
      else:
       s += -0.1615
    else:
     if c26 <= 1.5:
      if c19 <= -1e-35:
       s += -0.0753
      else:
       if c59 <= 9.5:
        s += -0.0239
       else:
        s += 0.0654
     else:
      if c7 <= 7.5:
       if c21 <= -6.5:
        s += -0.108
       else:
        s += -0.0753
      else:
       s += -0.115
    if c10 <= 1.5:
     if c46 <= 25.5:
      if c16 <= 0.84187:
       if c16 <= 0.039786:
        if c50 <= 12.5:
         s += -0.093
        else:
         s += 0.0485
       else:
        if c7 <= 3.5:
         s += 0.0699
        else:
         if c6 <= 0.2506:
          if c13 <= 85.5:
           if c30 <= 1.5:
            s += 0.0264
           else:
            s += -0.2666
          else:
           s += -0.6656
         else:
          if c42 <= 1e-35:
           s += 0.0441
          else:
           s += -0.1158
      else:
       if c57 <= 1e-35:
        s += 0.0117
       else:
        if c53 <= 3:
         s += -0.0668
        else:
         s += 0.0094
     else:
      s += -0.1163
    else:
     if c65 <= 1e-35:
      s += -0.1022
     else:
      if c16 <= 0.79344:
       if c50 <= 32.5:
        s += -0.0212
       else:
        s += 0.0639
      else:
       s += -0.0948
    if c41 <= 1e-35:
     if c14 <= 24.25:
      if c46 <= 25.5:
       if c29 <= 27.5:
        if c32 <= 26.5:
         if c51 <= 1e-35:
          if c12 <= 0.9748:
           s += 0.0275
          else:
           s += -0.0974
         else:
          s += -0.1057
        else:
         s += -0.0936
       else:
        if c6 <= 0.69795:
         if c12 <= 0.9748:
          if c12 <= 0.11275:
           s += -0.0112
          else:
           if c55 <= 3.5:
            s += 0.0663
           else:
            if c51 <= 1e-35:
             s += 0.0458
            else:
             s += -0.0668
         else:
          s += -0.0588
        else:
         s += -0.0923
      else:
       s += -0.1179
     else:
      s += 0.0663
    else:
     if c64 <= 13.5:
      if c14 <= 55.5:
       s += -0.0856
      else:
       s += 0.0161
     else:
      if c19 <= -1e-35:
       s += -0.0591
      else:
       s += 0.0378
    if c48 <= 1e-35:
     if c7 <= 3.5:
      if c12 <= 0.95956:
       if c12 <= 0.17451:
        if c29 <= 59.5:
         s += -0.0397
        else:
         if c4 <= -1e-35:
          if c35 <= 0.12568:
           s += 0.0352
          else:
           s += -0.0397
         else:
          s += 0.0457
       else:
        if c58 <= 0.40588:
         if c66 <= 1e-35:
          s += 0.0814
         else:
          if c15 <= 1e-35:
           s += 0.1046
          else:
           s += -0.0397
        else:
         if c67 <= 7.5913:
          s += 0.0465
         else:
          s += -0.0295
      else:
       s += -0.0397
     else:
      if c19 <= -23.5:
       if c15 <= 0.072285:
        s += -0.1692
       else:
        if c29 <= 42.5:
         s += -0.1209
        else:
         s += -0.0397
      else:
       s += -0.0397
    else:
     if c1 <= 1e-35:
      s += -0.1158
     else:
      s += -0.1822
    if c48 <= 1e-35:
     if c47 <= 4.5:
      if c68 <= 2.1613:
       if c41 <= 1e-35:
        if c66 <= 1e-35:
         if c39 <= 0.22274:
          s += 0.0993
         else:
          if c18 <= 986.25:
           s += 0.0309
          else:
           s += -0.0302
        else:
         if c11 <= 0.017391:
          s += 0.0167
         else:
          s += -0.154
       else:
        s += -0.0554
      else:
       if c39 <= 0.22274:
        s += -0.0021
       else:
        s += -0.0825
     else:
      if c7 <= 3.5:
       if c64 <= 13.5:
        s += 0.0462
       else:
        s += 0.0693
      else:
       if c4 <= -1.5:
        s += -0.0927
       else:
        if c39 <= 0.61282:
         if c69 <= 3818.5:
          if c8 <= 1e-35:
           s += 0.0462
          else:
           s += -0.0515
         else:
          s += -0.0927
        else:
         s += 0.0462
    else:
     s += -0.1248
    if c29 <= 28.5:
     if c9 <= 19.25:
      if c56 <= 2.0001:
       if c45 <= 12.5:
        if c3 <= 60.25:
         s += -0.0844
        else:
         if c29 <= 3.5:
          s += -0.1024
         else:
          s += 0.0337
       else:
        s += -0.1101
      else:
       if c30 <= 1.5:
        if c70 <= 2.4003:
         s += 0.0244
        else:
         s += -0.0472
       else:
        s += -0.0875
     else:
      if c51 <= 1e-35:
       if c45 <= 22.5:
        s += 0.0517
       else:
        s += -0.0285
      else:
       s += -0.125
    else:
     if c26 <= 56.5:
      if c14 <= 31.5:
       s += 0.0348
      else:
       if c45 <= 32.5:
        s += 0.0836
       else:
        s += 0.0348
     else:
      if c11 <= 0.11181:
       if c34 <= 1e-35:
        s += 0.0348
       else:
        s += -0.056
      else:
       s += -0.0899
    if c27 <= 0.29199:
     if c7 <= 4.5:
      s += -0.0409
     else:
      s += -0.0904
    else:
     if c51 <= 1e-35:
      if c29 <= 56.5:
       if c21 <= 47.5:
        if c65 <= 1e-35:
         s += -0.0238
        else:
         if c58 <= 0.20526:
          s += 0.0736
         else:
          s += 0.0224
       else:
        if c13 <= 35.5:
         s += -0.0409
        else:
         s += 0.0351
      else:
       if c58 <= 0.48684:
        if c69 <= 4999.5:
         if c58 <= 1e-35:
          s += 0.0019
         else:
          s += 0.0738
        else:
         if c11 <= 0.2714:
          if c35 <= 0.73068:
           s += -0.0409
          else:
           s += 0.0663
         else:
          if c11 <= 0.67492:
           s += 0.0879
          else:
           s += -0.0409
       else:
        if c47 <= 6.5:
         s += -0.0324
        else:
         s += 0.0331
     else:
      s += -0.0409
    if c5 <= 1e-35:
     if c14 <= 32.5:
      if c70 <= 2.4668:
       if c22 <= 14.5:
        if c12 <= 0.20675:
         if c8 <= 1.5:
          if c69 <= 760.5:
           s += 0.0439
          else:
           if c27 <= 0.35768:
            s += -0.0553
           else:
            s += 0.0136
         else:
          s += -0.1052
        else:
         if c12 <= 0.9748:
          if c42 <= 1e-35:
           s += 0.0439
          else:
           s += -0.0246
         else:
          s += -0.046
       else:
        if c53 <= 2.25:
         s += -0.1169
        else:
         s += 0.0439
      else:
       if c26 <= 26.5:
        if c29 <= 36.5:
         if c12 <= 0.29388:
          s += -0.0864
         else:
          s += -0.0202
        else:
         s += 0.004
       else:
        s += -0.0864
     else:
      if c21 <= 32.5:
       s += 0.0835
      else:
       s += 0.0439
    else:
     s += -0.1169
    if c48 <= 1e-35:
     if c71 <= 1.5:
      if c72 <= 14.5:
       if c14 <= 31.5:
        if c39 <= 0.36034:
         s += 0.0607
        else:
         if c30 <= 2.5:
          if c26 <= 1.5:
           s += 0.0365
          else:
           s += -0.0019
         else:
          if c63 <= 0.34724:
           s += 0.0613
          else:
           s += -0.086
       else:
        s += 0.0613
      else:
       if c73 <= 0.41703:
        s += -0.1329
       else:
        s += 0.1087
     else:
      if c26 <= 51.5:
       if c38 <= 5.5:
        s += -0.0797
       else:
        if c58 <= 0.37981:
         if c39 <= 0.4951:
          s += 0.049
         else:
          if c4 <= -1e-35:
           if c69 <= 699.5:
            s += 0.0235
           else:
            s += -0.0797
          else:
           s += 0.0235
        else:
         s += -0.0314
      else:
       s += -0.0797
    else:
     s += -0.1106
    if c5 <= 1e-35:
     if c51 <= 1e-35:
      if c19 <= -1e-35:
       if c18 <= 285.25:
        s += 0.0357
       else:
        if c29 <= 51.5:
         s += -0.0662
        else:
         if c13 <= 1.5:
          if c6 <= 0.32694:
           if c54 <= 0.92029:
            s += 0.0357
           else:
            s += -0.0485
          else:
           s += -0.0662
         else:
          if c61 <= 21.5:
           s += -0.0662
          else:
           if c72 <= 13.5:
            if c18 <= 4767.5:
             s += 0.0357
            else:
             s += -0.0662
           else:
            s += -0.0662
      else:
       if c14 <= 25.25:
        s += 0.0357
       else:
        if c18 <= 1408.3:
         if c54 <= 0.82647:
          s += 0.0357
         else:
          s += 0.082
        else:
         s += 0.0357
     else:
      if c15 <= 0.088421:
       s += -0.0662
      else:
       s += -0.1062
    else:
     s += -0.1062
    if c5 <= 1e-35:
     if c46 <= 25.5:
      if c16 <= 0.82576:
       if c16 <= 0.055205:
        if c32 <= -1e-35:
         if c47 <= 8.5:
          s += -0.0747
         else:
          s += 0.0021
        else:
         s += 0.0905
       else:
        if c51 <= 1e-35:
         if c74 <= 1e-35:
          s += 0.0692
         else:
          if c46 <= 3.5:
           if c14 <= 40.5:
            s += 0.0293
           else:
            s += 0.0621
          else:
           s += 0.0882
        else:
         if c15 <= 0.088421:
          s += 0.0293
         else:
          s += -0.0895
      else:
       if c18 <= 121.25:
        s += 0.167
       else:
        if c47 <= 13.5:
         if c29 <= 52.5:
          s += -0.0854
         else:
          s += -0.0295
        else:
         if c18 <= 4767.5:
          s += 0.0099
         else:
          s += -0.1012
     else:
      s += -0.1012
    else:
     s += -0.1012
    if c5 <= 1e-35:
     if c46 <= 25.5:
      if c6 <= 0.20067:
       if c12 <= 0.27643:
        if c63 <= 0.43734:
         s += 0.0912
        else:
         s += 0.0033
       else:
        s += 0.0674
      else:
       if c66 <= 1e-35:
        if c58 <= 0.30385:
         if c32 <= 38.5:
          if c12 <= 0.92807:
           if c42 <= 1e-35:
            s += 0.0623
           else:
            s += -0.0904
          else:
           s += -0.0212
         else:
          if c61 <= 39.5:
           s += -0.0976
          else:
           if c46 <= 1.5:
            s += -0.0123
           else:
            s += 0.0802
        else:
         if c63 <= 0.088139:
          s += 0.3313
         else:
          if c53 <= 2.0928:
           if c37 <= 0.34318:
            s += -0.0653
           else:
            s += 0.0363
          else:
           s += -0.0016
       else:
        s += -0.0976
     else:
      s += -0.0976
    else:
     s += -0.0976
    if c64 <= 4.5:
     if c2 <= 1.5:
      if c53 <= 3.2641:
       if c54 <= 0.58605:
        if c7 <= 3.5:
         s += 0.0558
        else:
         s += -0.0864
       else:
        if c9 <= 19.25:
         s += -0.0614
        else:
         s += 0.0191
      else:
       s += 0.0325
     else:
      s += -0.0675
    else:
     if c7 <= 3.5:
      if c54 <= 0.54699:
       s += 0.0919
      else:
       if c27 <= 0.33481:
        s += -0.0172
       else:
        if c45 <= 96.5:
         if c51 <= 1e-35:
          s += 0.0526
         else:
          s += -0.0172
        else:
         s += -0.0172
     else:
      if c6 <= 0.22914:
       if c54 <= 0.99486:
        if c53 <= 4.0834:
         s += -0.1053
        else:
         s += -0.3373
       else:
        s += -0.0172
      else:
       if c4 <= -22.5:
        s += -0.0923
       else:
        s += -0.0172
    if c5 <= 1e-35:
     if c64 <= 4.5:
      if c70 <= 2.2834:
       if c2 <= 3.5:
        s += 0.0057
       else:
        s += -0.0625
      else:
       if c53 <= 3.2006:
        s += -0.0697
       else:
        s += -0.0022
     else:
      if c46 <= 25.5:
       if c45 <= 102.5:
        if c14 <= 37.5:
         if c37 <= 0.47606:
          if c27 <= 0.42929:
           if c69 <= 760.5:
            s += 0.028
           else:
            if c29 <= 18.5:
             s += -0.0674
            else:
             if c70 <= 0.29226:
              s += -0.0903
             else:
              if c45 <= 1.5:
               s += -0.0903
              else:
               s += 0.0139
          else:
           s += 0.028
         else:
          s += 0.0675
        else:
         s += 0.0675
       else:
        if c37 <= 0.14211:
         s += 0.0397
        else:
         s += -0.0903
      else:
       s += -0.0903
    else:
     s += -0.0903
    if c48 <= 1e-35:
     if c28 <= 1.5:
      if c75 <= 0.48684:
       if c46 <= 36.5:
        if c16 <= 0.82576:
         if c12 <= 0.92807:
          if c76 <= 2.5:
           s += 0.0834
          else:
           if c66 <= 1e-35:
            if c77 <= 1e-35:
             s += 0.045
            else:
             if c72 <= 4.5:
              s += -0.0373
             else:
              s += 0.0508
           else:
            s += -0.1447
         else:
          s += -0.0211
        else:
         if c24 <= 2.5:
          s += 0.011
         else:
          s += -0.0483
       else:
        s += -0.1163
      else:
       if c37 <= 0.35678:
        if c26 <= 24.5:
         s += -0.0324
        else:
         s += -0.0825
       else:
        s += 0.0189
     else:
      if c42 <= 1e-35:
       if c16 <= 0.72334:
        s += 0.0636
       else:
        s += 0.0074
      else:
       s += -0.2437
    else:
     s += -0.0854
    if c5 <= 1e-35:
     if c16 <= 0.91544:
      if c12 <= 0.98771:
       if c38 <= 8.5:
        s += -0.0745
       else:
        if c78 <= 375:
         if c66 <= 1e-35:
          if c67 <= 7.9834:
           if c43 <= 2.5:
            s += 0.0384
           else:
            s += 0.0757
          else:
           s += -0.0115
         else:
          if c15 <= 0.0052563:
           s += 0.0793
          else:
           s += -0.0813
        else:
         if c16 <= 0.74028:
          if c15 <= 0.033034:
           s += 0.0681
          else:
           if c15 <= 0.043911:
            s += -0.0813
           else:
            if c15 <= 0.088421:
             s += 0.0588
            else:
             if c65 <= 1e-35:
              s += -0.0813
             else:
              s += 0.0081
         else:
          s += -0.0694
      else:
       s += -0.0686
     else:
      if c24 <= 3.5:
       s += -0.0133
      else:
       s += -0.0639
    else:
     s += -0.0813
    if c8 <= 1e-35:
     if c46 <= 36.5:
      if c16 <= 0.68831:
       if c16 <= 0.055205:
        if c54 <= 0.96971:
         s += -0.0601
        else:
         s += 0.0234
       else:
        if c30 <= 1e-35:
         s += 0.0583
        else:
         if c73 <= 1e-35:
          s += -0.4469
         else:
          if c79 <= 1.5:
           s += 0.0439
          else:
           s += -0.02
      else:
       if c63 <= 0.088139:
        s += 0.1201
       else:
        if c27 <= 0.35768:
         if c69 <= 822.5:
          s += 0.0092
         else:
          if c54 <= 0.58605:
           s += 0.0092
          else:
           s += -0.0688
        else:
         s += 0.0092
     else:
      s += -0.1001
    else:
     if c65 <= 1e-35:
      s += -0.0727
     else:
      if c19 <= -3.5:
       s += -0.0657
      else:
       if c48 <= 1e-35:
        s += 0.0298
       else:
        s += -0.0657
    if c80 <= 0.48684:
     if c46 <= 23.5:
      if c64 <= 13.5:
       if c66 <= 1e-35:
        if c54 <= 0.67187:
         s += 0.0735
        else:
         if c54 <= 0.96971:
          s += -0.0337
         else:
          s += 0.0135
       else:
        if c6 <= 0.17016:
         s += 0.0512
        else:
         if c69 <= 1019.5:
          s += 0.0341
         else:
          if c6 <= 0.3473:
           s += -0.3972
          else:
           s += -0.1453
      else:
       if c51 <= 1e-35:
        s += 0.0432
       else:
        s += -0.067
     else:
      s += -0.0932
    else:
     if c53 <= 3.2006:
      if c54 <= 0.50335:
       if c69 <= 4603.5:
        s += 0.0449
       else:
        s += -0.1246
      else:
       if c81 <= 13.5:
        if c64 <= 23.5:
         s += -0.0654
        else:
         s += -0.0008
       else:
        s += 0.1824
     else:
      s += 0.0121
    if c29 <= 20.5:
     if c32 <= 24.5:
      if c50 <= 37.5:
       s += -0.0249
      else:
       s += 0.0549
     else:
      if c11 <= 0.12537:
       s += -0.017
      else:
       s += -0.0919
    else:
     if c12 <= 0.98771:
      if c74 <= 1e-35:
       if c12 <= 0.085243:
        s += 0.0043
       else:
        s += 0.0508
      else:
       if c27 <= 0.41703:
        if c69 <= 1580.5:
         s += 0.0205
        else:
         if c74 <= 1.5:
          if c37 <= 0.53821:
           if c63 <= 0.53616:
            if c35 <= 0.75834:
             s += -0.138
            else:
             s += -0.527
           else:
            s += -0.0323
          else:
           s += 0.0205
         else:
          s += -0.028
       else:
        s += 0.0205
     else:
      if c13 <= 234.5:
       if c13 <= 2.5:
        s += 0.1157
       else:
        s += -0.0766
      else:
       s += 0.3065
    if c29 <= 10.5:
     if c19 <= -7.5:
      s += -0.0838
     else:
      if c80 <= 0.30385:
       s += 0.0126
      else:
       s += -0.0492
    else:
     if c46 <= 36.5:
      if c18 <= 4767.5:
       if c14 <= 32.5:
        if c52 <= 8.5:
         if c39 <= 0.22274:
          if c41 <= 1e-35:
           s += 0.0491
          else:
           s += -0.044
         else:
          if c82 <= 1e-35:
           if c49 <= 1e-35:
            if c46 <= 1.5:
             s += -0.0308
            else:
             s += 0.0189
           else:
            s += 0.0189
          else:
           s += -0.06
        else:
         s += 0.0491
       else:
        s += 0.0491
      else:
       if c54 <= 0.99353:
        s += 0.0016
       else:
        if c74 <= 1.5:
         if c39 <= 0.99139:
          s += -0.2832
         else:
          s += -0.006
        else:
         s += -0.7683
     else:
      s += -0.0928
    if c7 <= 8.5:
     if c12 <= 0.98771:
      if c12 <= 0.3115:
       if c39 <= 0.22274:
        s += 0.0427
       else:
        if c47 <= 24.5:
         if c73 <= 0.078237:
          if c11 <= 0.50337:
           s += 0.1078
          else:
           s += -0.0479
         else:
          s += -0.0388
        else:
         s += 0.0102
      else:
       if c37 <= 0.47606:
        if c14 <= 24.25:
         if c39 <= 0.36034:
          if c67 <= 7.9834:
           s += 0.0594
          else:
           s += -0.0184
         else:
          if c62 <= 1010.3:
           s += -0.0318
          else:
           s += 0.0176
        else:
         s += 0.0596
       else:
        s += 0.108
     else:
      s += -0.0479
    else:
     if c62 <= 3082.8:
      s += -0.0479
     else:
      if c67 <= 3.4188:
       if c60 <= 1e-35:
        s += -0.8136
       else:
        s += -0.2057
      else:
       s += -0.0831
    if c48 <= 1e-35:
     if c58 <= 0.40588:
      if c18 <= 4767.5:
       if c19 <= -1e-35:
        if c18 <= 285.25:
         s += 0.0344
        else:
         if c10 <= 1.5:
          if c11 <= 0.57623:
           s += 0.0103
          else:
           s += -0.0801
         else:
          if c35 <= 0.86241:
           s += -0.0963
          else:
           s += 0.0344
       else:
        s += 0.0344
      else:
       if c81 <= 1e-35:
        s += -0.0126
       else:
        if c11 <= 0.15786:
         if c78 <= 233.5:
          s += -0.1033
         else:
          if c16 <= 0.72334:
           s += 0.0741
          else:
           s += -0.6891
        else:
         s += -0.1347
     else:
      if c18 <= 42.25:
       s += -0.0705
      else:
       if c83 <= 4.5:
        if c16 <= 0.85799:
         s += -0.0023
        else:
         s += -0.0512
       else:
        s += 0.0756
    else:
     s += -0.073
    if c27 <= 0.33481:
     if c12 <= 0.94397:
      if c45 <= 24.5:
       s += -0.0221
      else:
       if c7 <= 3.5:
        if c12 <= 0.019175:
         s += -0.089
        else:
         s += -0.0221
       else:
        s += -0.089
     else:
      if c13 <= 6.5:
       s += -0.0221
      else:
       s += -0.0934
    else:
     if c51 <= 1e-35:
      if c45 <= 31.5:
       if c50 <= 37.5:
        if c75 <= 0.35147:
         if c7 <= 8.5:
          if c84 <= 1e-35:
           s += 0.0319
          else:
           s += 0.0771
         else:
          s += -0.0144
        else:
         s += 0.0004
       else:
        s += 0.0708
      else:
       if c56 <= 2.8947:
        s += -0.0221
       else:
        if c45 <= 102.5:
         if c77 <= 2.5:
          s += 0.0467
         else:
          s += -0.0202
        else:
         s += -0.0221
     else:
      s += -0.0221
    if c41 <= 1.5:
     if c39 <= 0.22274:
      s += 0.0418
     else:
      if c82 <= 1e-35:
       if c50 <= 24.5:
        if c53 <= 2.25:
         if c18 <= 285.25:
          if c13 <= 4.5:
           if c63 <= 0.46856:
            s += 0.1107
           else:
            s += -0.0282
          else:
           s += -0.0446
         else:
          s += -0.0503
        else:
         if c72 <= 4.5:
          s += -0.0015
         else:
          s += 0.0492
       else:
        if c18 <= 4767.5:
         if c39 <= 0.7755:
          if c85 <= 9.4495:
           if c32 <= 56.5:
            if c18 <= 3900.3:
             s += 0.0332
            else:
             s += -0.5538
           else:
            if c7 <= 1.5:
             s += 0.036
            else:
             s += -0.136
          else:
           s += -0.312
         else:
          s += 0.0551
        else:
         s += -0.1418
      else:
       s += -0.0559
    else:
     s += -0.044
    if c74 <= 1e-35:
     if c54 <= 0.67187:
      s += 0.0839
     else:
      if c37 <= 0.028002:
       s += 0.0716
      else:
       if c16 <= 0.67013:
        s += 0.0271
       else:
        if c18 <= 121.25:
         s += 0.1082
        else:
         if c35 <= 0.41898:
          if c22 <= 2.5:
           if c13 <= 9.5:
            s += -0.0573
           else:
            s += -0.2334
          else:
           s += 0.0061
         else:
          s += 0.0044
    else:
     if c27 <= 0.50224:
      if c12 <= 0.94397:
       if c18 <= 448.25:
        s += 0.0133
       else:
        if c37 <= 0.32184:
         if c16 <= 0.70594:
          s += 0.0064
         else:
          s += -0.0548
        else:
         if c80 <= 1e-35:
          if c13 <= 8.5:
           s += -0.1471
          else:
           s += -0.5472
         else:
          s += -0.0706
      else:
       s += -0.0845
     else:
      s += 0.0133
    if c51 <= 1e-35:
     if c48 <= 1e-35:
      if c64 <= 13.5:
       if c53 <= 3.5:
        if c37 <= 0.47606:
         if c69 <= 566.5:
          if c63 <= 0.46856:
           s += 0.1497
          else:
           s += 0.0176
         else:
          if c50 <= 55.5:
           if c13 <= 144.5:
            s += -0.0299
           else:
            s += 0.1728
          else:
           if c45 <= 21.5:
            s += 0.0724
           else:
            s += -0.0452
        else:
         s += 0.0586
       else:
        s += 0.0303
      else:
       if c7 <= 14.5:
        if c45 <= 110.5:
         s += 0.0368
        else:
         if c63 <= 0.70252:
          s += 0.0964
         else:
          s += -0.0452
       else:
        s += -0.0452
     else:
      s += -0.0452
    else:
     if c1 <= 1e-35:
      s += -0.0452
     else:
      if c86 <= 1e-35:
       s += -0.077
      else:
       s += -0.2214
    if c48 <= 1e-35:
     if c18 <= 1345.3:
      if c46 <= 36.5:
       if c66 <= 1e-35:
        if c75 <= 0.35147:
         if c16 <= 0.92966:
          s += 0.044
         else:
          s += -0.0135
        else:
         s += -0.0011
       else:
        if c15 <= 0.0052563:
         if c22 <= 1.5:
          s += 0.0613
         else:
          s += -0.1562
        else:
         if c78 <= 179.5:
          s += -0.0733
         else:
          if c53 <= 1.6261:
           s += -0.1469
          else:
           s += -0.4762
      else:
       s += -0.1134
     else:
      if c53 <= 2.7235:
       s += -0.0664
      else:
       if c63 <= 0.59552:
        s += 0.0672
       else:
        if c18 <= 4767.5:
         if c13 <= 144.5:
          if c30 <= 2.5:
           s += 0.0167
          else:
           s += -0.0603
         else:
          s += -0.3559
        else:
         s += -0.1297
    else:
     s += -0.061
    if c28 <= 1.5:
     if c39 <= 0.36034:
      if c7 <= 14.5:
       if c67 <= 6.7167:
        if c13 <= 1e-35:
         s += -0.0394
        else:
         s += 0.0627
       else:
        s += -0.006
      else:
       s += -0.0966
     else:
      if c82 <= 1e-35:
       if c27 <= 0.57226:
        if c18 <= 262.25:
         if c62 <= 258.25:
          s += 0.0097
         else:
          s += -0.0538
        else:
         if c4 <= -4.5:
          s += -0.0802
         else:
          s += -0.0269
       else:
        s += 0.0097
      else:
       s += -0.0678
    else:
     if c45 <= 110.5:
      if c42 <= 1e-35:
       if c27 <= 0.42929:
        if c18 <= 448.25:
         s += 0.0527
        else:
         s += -0.0324
       else:
        s += 0.0536
      else:
       s += -0.1959
     else:
      if c11 <= 0.44607:
       s += -0.1667
      else:
       s += 0.1005
    if c41 <= 1e-35:
     if c39 <= 0.36034:
      if c69 <= 4603.5:
       if c66 <= 1e-35:
        s += 0.062
       else:
        if c15 <= 0.0052563:
         s += 0.0562
        else:
         s += -0.3166
      else:
       if c11 <= 0.57623:
        if c55 <= 13.5:
         if c7 <= 8.5:
          s += 0.0372
         else:
          if c64 <= 2.5:
           s += 0.0372
          else:
           s += -0.2207
        else:
         s += -0.4754
       else:
        s += -0.1216
     else:
      if c19 <= -31.5:
       s += -0.0703
      else:
       if c51 <= 1e-35:
        if c49 <= 1e-35:
         if c56 <= 2.965:
          s += -0.0255
         else:
          s += 0.027
        else:
         s += 0.0316
       else:
        s += -0.0703
    else:
     if c87 <= 1e-35:
      if c69 <= 1439.5:
       s += -0.0008
      else:
       s += -0.0436
     else:
      s += 0.0915
    if c54 <= 0.50335:
     if c69 <= 4603.5:
      if c39 <= 0.4608:
       s += 0.0516
      else:
       s += 0.1717
     else:
      if c22 <= 2.5:
       s += 0.0888
      else:
       s += -0.1299
    else:
     if c56 <= 1.8334:
      if c69 <= 760.5:
       if c63 <= 0.41352:
        s += 0.0965
       else:
        if c50 <= 15.5:
         s += -0.0402
        else:
         s += 0.0471
      else:
       if c22 <= 9.5:
        if c24 <= 1e-35:
         s += 0.0186
        else:
         s += -0.0379
       else:
        s += -0.0853
     else:
      if c30 <= 3.5:
       s += 0.0192
      else:
       if c55 <= 3.5:
        s += 0.0175
       else:
        if c11 <= 0.29331:
         if c37 <= 0.1851:
          s += -0.0382
         else:
          if c39 <= 0.99139:
           s += -0.1689
          else:
           s += -0.7665
        else:
         s += -0.0082
    if c29 <= 21.5:
     if c32 <= 24.5:
      if c65 <= 1e-35:
       s += -0.0535
      else:
       s += 0.0199
     else:
      if c54 <= 0.95192:
       s += -0.0965
      else:
       s += -0.0236
    else:
     if c18 <= 1650.5:
      if c66 <= 1e-35:
       if c12 <= 0.94397:
        s += 0.0311
       else:
        s += -0.0319
      else:
       if c11 <= 0.017391:
        if c3 <= 28.25:
         s += 0.0783
        else:
         if c88 <= 1e-35:
          s += -0.0156
         else:
          s += -0.3298
       else:
        s += -0.1191
     else:
      if c11 <= 0.2714:
       if c39 <= 0.7755:
        if c11 <= 0.035875:
         s += -0.3717
        else:
         if c11 <= 0.24131:
          s += -0.0405
         else:
          s += -0.2043
       else:
        s += -0.0114
      else:
       if c7 <= 1.5:
        s += 0.0634
       else:
        s += -0.0263
    if c80 <= 0.48684:
     if c29 <= 2.5:
      s += -0.062
     else:
      if c87 <= 1e-35:
       if c54 <= 0.50335:
        s += 0.0518
       else:
        if c82 <= 1e-35:
         if c85 <= 10.411:
          if c27 <= 0.14389:
           s += -0.0141
          else:
           if c11 <= 0.33364:
            if c30 <= 1e-35:
             s += 0.0224
            else:
             s += -0.0141
           else:
            if c29 <= 53.5:
             if c21 <= 36.5:
              s += 0.0476
             else:
              s += -0.0141
            else:
             s += 0.0702
         else:
          if c54 <= 0.98257:
           s += -0.1166
          else:
           s += 0.0161
        else:
         if c15 <= 0.042085:
          s += 0.0063
         else:
          s += -0.0918
      else:
       s += 0.0825
    else:
     if c27 <= 0.55631:
      if c37 <= 0.27374:
       s += -0.0563
      else:
       s += -0.0004
     else:
      s += 0.0048
    if c29 <= 9.5:
     if c19 <= -7.5:
      s += -0.0663
     else:
      s += -0.0174
    else:
     if c46 <= 36.5:
      if c52 <= 10.5:
       if c58 <= 0.40588:
        if c46 <= 1.5:
         if c69 <= 1580.5:
          if c31 <= 1e-35:
           s += 0.0453
          else:
           s += -0.0292
         else:
          if c18 <= 4767.5:
           if c53 <= 3.2641:
            s += -0.0211
           else:
            if c59 <= 10.5:
             s += -0.014
            else:
             s += 0.0422
          else:
           s += -0.0978
        else:
         if c0 <= 59.5:
          s += 0.0678
         else:
          s += -0.0464
       else:
        if c89 <= 0.014134:
         s += -0.0271
        else:
         if c69 <= 4999.5:
          s += 0.0371
         else:
          if c39 <= 0.97621:
           s += -0.0182
          else:
           s += -0.3054
      else:
       s += 0.0662
     else:
      s += -0.0831
    if c5 <= 1e-35:
     if c51 <= 1e-35:
      if c20 <= 32.5:
       if c39 <= 0.22274:
        if c6 <= 0.10275:
         s += 0.0885
        else:
         if c24 <= 5.5:
          if c11 <= 0.58502:
           s += 0.0068
          else:
           s += 0.075
         else:
          if c16 <= 0.10748:
           s += 0.0068
          else:
           if c16 <= 0.88761:
            s += 0.0746
           else:
            s += 0.0068
       else:
        s += 0.0068
      else:
       if c18 <= 2284.3:
        if c14 <= 30.5:
         if c50 <= 10.5:
          s += 0.0491
         else:
          s += 0.0068
        else:
         s += 0.0683
       else:
        s += 0.0068
     else:
      if c39 <= 0.36034:
       if c7 <= 4.5:
        s += 0.0068
       else:
        s += -0.0525
      else:
       s += -0.0525
    else:
     if c50 <= 33.5:
      s += -0.0525
     else:
      s += -0.1313
    if c29 <= 56.5:
     if c32 <= 48.5:
      if c51 <= 1e-35:
       if c48 <= 1e-35:
        if c12 <= 0.95956:
         if c18 <= 764.75:
          if c29 <= 2.5:
           s += -0.0287
          else:
           s += 0.043
         else:
          if c6 <= 0.19185:
           s += -0.0551
          else:
           s += 0.0052
        else:
         s += -0.0396
       else:
        s += -0.0551
      else:
       s += -0.0551
     else:
      if c19 <= 15.5:
       s += -0.0779
      else:
       s += 0.0321
    else:
     if c6 <= 0.69795:
      if c18 <= 1742.5:
       if c14 <= 31.5:
        if c32 <= 42.5:
         if c69 <= 3091.5:
          s += -0.0163
         else:
          s += 0.0365
        else:
         s += 0.0442
       else:
        s += 0.0525
      else:
       s += -0.0118
     else:
      if c14 <= 37.5:
       s += -0.0742
      else:
       s += 0.0792
    if c27 <= 0.50224:
     if c54 <= 0.50335:
      s += 0.0135
     else:
      if c9 <= 21.25:
       if c15 <= 0.0052563:
        s += 0.0088
       else:
        if c22 <= 9.5:
         if c32 <= 40.5:
          if c32 <= -2.5:
           s += -0.044
          else:
           if c3 <= 261.25:
            s += 0.0135
           else:
            s += -0.0478
         else:
          if c59 <= 8.5:
           if c39 <= 0.38391:
            s += 0.0135
           else:
            s += -0.0482
          else:
           s += -0.0887
        else:
         s += -0.0768
      else:
       if c1 <= 1e-35:
        if c50 <= 7.5:
         s += -0.0054
        else:
         if c20 <= 21.25:
          s += -0.0451
         else:
          s += -0.1995
       else:
        s += 0.0135
    else:
     if c72 <= 5.5:
      s += 0.0135
     else:
      if c54 <= 0.92599:
       s += 0.0135
      else:
       s += 0.0593
    if c41 <= 1.5:
     if c11 <= 0.83719:
      if c52 <= 10.5:
       if c9 <= 18.25:
        if c84 <= 1e-35:
         if c90 <= 1e-35:
          s += 0.0128
         else:
          if c91 <= 8.5:
           s += -0.048
          else:
           s += -0.0116
        else:
         if c26 <= 35.5:
          if c56 <= 1.4243:
           s += -0.0053
          else:
           s += 0.0631
         else:
          s += -0.0632
       else:
        if c49 <= 1e-35:
         if c50 <= 10.5:
          s += 0.0081
         else:
          if c78 <= 56.5:
           if c13 <= 1.5:
            s += -0.0312
           else:
            s += -0.2661
          else:
           s += -0.0248
        else:
         s += 0.0359
      else:
       if c92 <= 10.5:
        s += 0.0741
       else:
        s += -0.0419
     else:
      s += -0.0817
    else:
     if c61 <= 3.5:
      s += -0.1096
     else:
      s += -0.0219
    if c58 <= 0.24265:
     if c66 <= 1e-35:
      if c69 <= 3924:
       if c44 <= 49.5:
        if c32 <= 41.5:
         s += 0.0209
        else:
         s += -0.0678
       else:
        s += 0.0378
      else:
       if c93 <= 2.5:
        if c22 <= 1e-35:
         if c30 <= 1.5:
          s += -0.062
         else:
          if c15 <= 0.01099:
           s += -0.8687
          else:
           s += -0.1122
        else:
         if c15 <= 0.030419:
          s += 0.0678
         else:
          s += -0.0939
       else:
        if c15 <= 0.033034:
         s += 0.0595
        else:
         s += -0.0091
     else:
      if c15 <= 1e-35:
       if c88 <= 1e-35:
        s += 0.0532
       else:
        s += -0.1451
      else:
       s += -0.0901
    else:
     if c89 <= 0.014134:
      if c12 <= 0.99948:
       s += -0.0175
      else:
       s += -0.085
     else:
      s += 0.0179
    if c2 <= 5.5:
     if c39 <= 0.22274:
      if c66 <= 1e-35:
       s += 0.0387
      else:
       if c63 <= 0.088139:
        s += 0.0947
       else:
        s += -0.1693
     else:
      if c78 <= 285.5:
       if c50 <= 37.5:
        if c75 <= 0.25658:
         if c66 <= 1e-35:
          if c63 <= 0.34724:
           s += 0.1124
          else:
           s += 0.0133
         else:
          s += -0.0631
        else:
         if c63 <= 0.23631:
          s += 0.1274
         else:
          if c56 <= 4.2167:
           if c58 <= 0.15192:
            s += 0.0058
           else:
            s += -0.0477
          else:
           s += 0.0572
       else:
        if c5 <= 1e-35:
         if c93 <= 1e-35:
          s += -0.0088
         else:
          s += 0.0494
        else:
         s += -0.1301
      else:
       if c38 <= 57.5:
        s += -0.0923
       else:
        s += -0.0179
    else:
     s += -0.0426
    if c46 <= 36.5:
     if c29 <= 4.5:
      s += -0.0342
     else:
      if c46 <= 2.5:
       if c87 <= 1e-35:
        if c73 <= 0.065525:
         if c6 <= 0.66207:
          if c15 <= 0.091818:
           if c3 <= 28.25:
            s += 0.0744
           else:
            if c36 <= 59.5:
             s += 0.0308
            else:
             s += -0.2654
          else:
           s += 0.2613
         else:
          s += -0.0126
        else:
         if c64 <= 14.5:
          s += -0.0174
         else:
          if c94 <= 1e-35:
           s += 0.0155
          else:
           s += -0.1239
       else:
        if c51 <= 1e-35:
         s += 0.0789
        else:
         s += -0.2381
      else:
       if c56 <= 1.3102:
        if c54 <= 0.67187:
         s += 0.049
        else:
         s += -0.0504
       else:
        s += 0.0582
    else:
     if c73 <= 0.50057:
      s += -0.1088
     else:
      s += 0.1115
    if c46 <= 36.5:
     if c18 <= 1345.3:
      if c29 <= 1.5:
       s += -0.0591
      else:
       if c12 <= 0.92807:
        if c46 <= 2.5:
         if c18 <= 180.25:
          s += 0.0432
         else:
          if c50 <= 57.5:
           if c64 <= 24.5:
            if c54 <= 0.58605:
             s += 0.031
            else:
             s += -0.0221
           else:
            s += 0.0273
          else:
           s += 0.0472
        else:
         s += 0.0546
       else:
        s += -0.0185
     else:
      if c54 <= 0.92947:
       if c73 <= 0.28398:
        s += -0.0253
       else:
        s += -0.1222
      else:
       if c63 <= 0.53616:
        s += 0.0822
       else:
        if c44 <= 59.5:
         if c73 <= 0.60466:
          s += -0.0339
         else:
          s += -0.18
        else:
         if c18 <= 4767.5:
          s += 0.0106
         else:
          s += -0.075
    else:
     s += -0.0798
    if c13 <= 234.5:
     if c75 <= 0.30385:
      if c66 <= 1e-35:
       if c18 <= 4767.5:
        if c29 <= 56.5:
         if c18 <= 734.75:
          s += 0.0233
         else:
          if c62 <= 3949.5:
           if c39 <= 0.88573:
            s += -0.0555
           else:
            s += 0.0194
          else:
           s += -0.2872
        else:
         s += 0.0269
       else:
        s += -0.0959
      else:
       if c63 <= 0.088139:
        s += 0.047
       else:
        if c39 <= 0.75318:
         if c64 <= 66.5:
          s += -0.1236
         else:
          s += -0.5123
        else:
         s += 0.0016
     else:
      if c89 <= 0.0092168:
       if c95 <= 4.5:
        if c9 <= 31.5:
         s += -0.0329
        else:
         s += 0.0123
       else:
        s += 0.0249
      else:
       if c63 <= 0.55038:
        s += 0.0502
       else:
        s += -0.0108
    else:
     s += 0.132
    if c27 <= 0.33481:
     if c12 <= 0.90923:
      if c18 <= 420.25:
       s += 0.0086
      else:
       if c59 <= 4.5:
        s += 0.0009
       else:
        if c66 <= 1e-35:
         if c16 <= 0.92966:
          if c44 <= 33.5:
           if c36 <= 1.5:
            s += -0.027
           else:
            s += -0.1177
          else:
           if c20 <= 52.5:
            s += -0.0016
           else:
            if c12 <= 0.43454:
             s += -0.0563
            else:
             if c18 <= 555.25:
              s += -0.0039
             else:
              s += -0.5193
         else:
          s += -0.0819
        else:
         s += -0.1232
     else:
      if c62 <= 301.25:
       s += 0.0086
      else:
       if c18 <= 105.25:
        s += -0.0807
       else:
        s += 0.0086
    else:
     if c28 <= 6.5:
      if c63 <= 0.89173:
       s += 0.0086
      else:
       s += 0.0463
     else:
      s += 0.0711
    if c7 <= 8.5:
     if c80 <= 0.48684:
      if c66 <= 1e-35:
       if c46 <= 3.5:
        if c63 <= 0.34724:
         if c16 <= 0.18216:
          s += -0.0283
         else:
          s += 0.0799
        else:
         if c20 <= 13.25:
          s += -0.0066
         else:
          if c65 <= 1e-35:
           if c16 <= 0.52993:
            s += 0.038
           else:
            s += -0.0283
          else:
           s += 0.0371
       else:
        s += 0.0633
      else:
       if c69 <= 4180.5:
        s += -0.0283
       else:
        if c11 <= 0.23391:
         s += 0.0801
        else:
         s += -0.0283
     else:
      if c65 <= 1e-35:
       if c83 <= 2.5:
        s += -0.0283
       else:
        s += 0.0182
      else:
       if c16 <= 0.85799:
        s += 0.0165
       else:
        s += -0.0283
    else:
     if c92 <= 1e-35:
      s += -0.1007
     else:
      s += -0.0283
    if c80 <= 0.89181:
     if c13 <= 234.5:
      if c46 <= 36.5:
       if c52 <= 10.5:
        if c69 <= 470.5:
         if c18 <= 121.25:
          s += 0.0886
         else:
          s += -0.0011
        else:
         if c56 <= 2.6164:
          if c57 <= 1e-35:
           s += 0.007
          else:
           if c54 <= 0.58605:
            if c69 <= 3818.5:
             s += 0.0273
            else:
             s += -0.0874
           else:
            if c69 <= 1846:
             if c50 <= 32.5:
              s += -0.0282
             else:
              s += 0.0356
            else:
             s += -0.0524
         else:
          if c46 <= 3.5:
           if c54 <= 0.95192:
            if c6 <= 0.44941:
             s += -0.0606
            else:
             s += 0.0011
           else:
            s += 0.0149
          else:
           s += 0.0713
       else:
        s += 0.0507
      else:
       s += -0.079
     else:
      s += 0.1341
    else:
     s += -0.0283
    if c37 <= 0.47606:
     if c5 <= 1e-35:
      if c51 <= 1e-35:
       if c27 <= 0.41703:
        s += -0.0118
       else:
        if c37 <= 0.17943:
         if c12 <= 0.3115:
          if c93 <= 14.5:
           if c84 <= 1e-35:
            s += -0.0118
           else:
            s += 0.0617
          else:
           s += 0.0525
         else:
          if c14 <= 18.25:
           s += 0.0269
          else:
           s += 0.0721
        else:
         if c79 <= 1.5:
          s += 0.0181
         else:
          s += -0.0118
      else:
       if c37 <= 0.16811:
        s += -0.0509
       else:
        s += -0.0118
     else:
      s += -0.0509
    else:
     if c46 <= 31.5:
      if c93 <= 1.5:
       s += 0.0201
      else:
       if c30 <= 2.5:
        s += 0.0656
       else:
        if c48 <= 1e-35:
         s += 0.1502
        else:
         s += 0.5923
     else:
      s += -0.1088
    if c39 <= 0.22274:
     if c2 <= 2.5:
      s += 0.0365
     else:
      s += -0.0265
    else:
     if c87 <= 1e-35:
      if c77 <= 1e-35:
       if c58 <= 0.15192:
        s += 0.0174
       else:
        s += -0.0085
      else:
       if c39 <= 0.24224:
        if c78 <= 399.5:
         s += -0.0097
        else:
         s += -0.198
       else:
        if c39 <= 0.36034:
         if c29 <= 55.5:
          s += -0.0292
         else:
          if c63 <= 0.41352:
           s += -0.1251
          else:
           s += 0.0799
        else:
         if c63 <= 0.34724:
          if c78 <= 172.5:
           s += 0.1071
          else:
           s += -0.0344
         else:
          if c32 <= 16.5:
           s += -0.0095
          else:
           if c39 <= 0.89638:
            s += -0.0773
           else:
            if c55 <= 14.5:
             s += -0.0153
            else:
             s += -0.3752
     else:
      s += 0.0594
    if c53 <= 3.5:
     if c46 <= 25.5:
      if c48 <= 1e-35:
       if c69 <= 1536.5:
        if c39 <= 0.57977:
         s += 0.0392
        else:
         if c59 <= 9.5:
          s += -0.0207
         else:
          s += 0.0335
       else:
        if c39 <= 0.36034:
         if c7 <= 8.5:
          s += 0.0236
         else:
          if c21 <= 2.5:
           s += 0.0236
          else:
           s += -0.1153
        else:
         if c13 <= 24.5:
          if c33 <= 100.25:
           s += -0.0558
          else:
           s += 0.0005
         else:
          if c80 <= 0.975:
           s += 0.0244
          else:
           s += -0.0788
      else:
       if c73 <= 0.065525:
        s += 0.1461
       else:
        s += -0.0614
     else:
      s += -0.0863
    else:
     if c46 <= 1.5:
      s += 0.0066
     else:
      if c21 <= -37.5:
       s += -0.0919
      else:
       s += 0.0826
    if c37 <= 0.47606:
     if c51 <= 1e-35:
      if c27 <= 0.23103:
       s += -0.0197
      else:
       if c37 <= 0.17943:
        if c87 <= 1e-35:
         s += 0.0192
        else:
         s += 0.0922
       else:
        if c43 <= 2.5:
         if c70 <= 2.0605:
          s += -0.0197
         else:
          if c63 <= 0.37808:
           s += 0.0942
          else:
           if c95 <= 4.5:
            s += -0.0021
           else:
            s += 0.0882
        else:
         if c96 <= 17.5:
          s += 0.0377
         else:
          s += -0.0197
     else:
      if c50 <= 20.5:
       if c15 <= 0.16212:
        s += -0.0197
       else:
        s += -0.0727
      else:
       if c37 <= 0.34318:
        s += -0.1919
       else:
        s += -0.0197
    else:
     if c46 <= 31.5:
      if c15 <= 0.23953:
       s += 0.0366
      else:
       s += 0.1659
     else:
      s += -0.1078
    if c69 <= 470.5:
     s += 0.0458
    else:
     if c65 <= 1e-35:
      if c29 <= 29.5:
       if c45 <= 234.5:
        if c3 <= 608.5:
         s += -0.046
        else:
         s += -0.316
       else:
        s += 0.4915
      else:
       if c13 <= 234.5:
        if c78 <= 375:
         if c39 <= 0.66358:
          s += 0.0312
         else:
          if c77 <= 1.5:
           s += -0.0084
          else:
           if c15 <= 1e-35:
            if c43 <= 1e-35:
             if c50 <= 29.5:
              s += -0.2437
             else:
              if c60 <= 1.5:
               s += -0.2296
              else:
               s += -0.924
            else:
             s += 0.0405
           else:
            s += -0.0273
        else:
         if c73 <= 0.64908:
          s += -0.035
         else:
          s += -0.3978
       else:
        s += 0.1853
     else:
      if c50 <= 57.5:
       s += -0.0001
      else:
       s += 0.0387
    if c80 <= 0.8619:
     if c35 <= 0.98131:
      if c87 <= 1e-35:
       if c97 <= 2.5:
        s += -0.0188
       else:
        if c43 <= 2.5:
         if c63 <= 0.34724:
          s += 0.0397
         else:
          if c20 <= 19.25:
           if c39 <= 0.18133:
            if c2 <= 1.5:
             s += 0.0567
            else:
             s += -0.0444
           else:
            s += -0.0226
          else:
           if c45 <= 110.5:
            s += 0.0165
           else:
            if c54 <= 0.99353:
             s += 0.0712
            else:
             s += -0.1498
        else:
         if c45 <= 1.5:
          if c73 <= 0.33102:
           s += -0.0824
          else:
           s += 0.0519
         else:
          if c4 <= -29.5:
           s += -0.0308
          else:
           s += 0.0528
      else:
       s += 0.0567
     else:
      s += 0.0547
    else:
     if c39 <= 0.30617:
      s += 0.0221
     else:
      s += -0.0413
    if c65 <= 1e-35:
     if c52 <= 5.5:
      if c35 <= 1e-35:
       if c19 <= 24.5:
        s += -0.0132
       else:
        s += 0.0508
      else:
       if c46 <= 1.5:
        if c55 <= 4.5:
         if c13 <= 234.5:
          s += -0.0268
         else:
          s += 0.1944
        else:
         if c35 <= 0.035299:
          if c54 <= 0.98361:
           s += 0.0916
          else:
           if c63 <= 0.75347:
            s += -0.5448
           else:
            s += 0.0059
         else:
          s += -0.1014
       else:
        if c53 <= 1.4286:
         s += -0.0644
        else:
         s += 0.039
     else:
      if c46 <= 25.5:
       s += 0.0277
      else:
       s += -0.0903
    else:
     if c50 <= 57.5:
      if c75 <= 0.20526:
       s += 0.0186
      else:
       s += -0.0123
     else:
      if c18 <= 1480.8:
       s += 0.0631
      else:
       s += -0.0018
    if c37 <= 0.47606:
     if c66 <= 1e-35:
      if c8 <= 2.5:
       if c87 <= 1e-35:
        if c46 <= 1.5:
         if c45 <= 110.5:
          if c47 <= 32.5:
           if c90 <= 1e-35:
            if c11 <= 0.18545:
             s += 0.0419
            else:
             s += -0.0063
           else:
            s += -0.0162
          else:
           if c98 <= 1e-35:
            s += 0.0222
           else:
            s += -0.1508
         else:
          if c37 <= 0.14211:
           s += 0.0589
          else:
           if c11 <= 0.16985:
            s += -0.2347
           else:
            s += -0.0569
        else:
         if c56 <= 1.3102:
          s += -0.0305
         else:
          s += 0.0449
       else:
        s += 0.0598
      else:
       s += -0.0503
     else:
      if c37 <= 0.34318:
       s += 0.0075
      else:
       s += -0.1294
    else:
     if c11 <= 0.83719:
      s += 0.0537
     else:
      s += -0.0709
    if c53 <= 3.5666:
     if c54 <= 0.50335:
      s += 0.0274
     else:
      if c9 <= 13.25:
       if c24 <= 1e-35:
        s += 0.017
       else:
        if c3 <= 453.25:
         if c62 <= 4858.8:
          if c75 <= 0.25658:
           s += -0.0074
          else:
           s += -0.0354
         else:
          s += 0.0941
        else:
         s += -0.0969
      else:
       if c88 <= 1e-35:
        if c1 <= 1e-35:
         s += -0.0106
        else:
         if c92 <= 1e-35:
          s += -0.0097
         else:
          s += 0.0402
       else:
        s += -0.1229
    else:
     if c11 <= 0.2714:
      if c11 <= 0.24131:
       if c90 <= 1.5:
        s += 0.0546
       else:
        s += -0.0077
      else:
       if c62 <= 3432.5:
        s += -0.0361
       else:
        s += -0.2337
     else:
      if c54 <= 0.97962:
       s += 0.0183
      else:
       s += 0.0695
    if c69 <= 470.5:
     if c54 <= 0.84448:
      s += 0.1189
     else:
      if c59 <= 10.5:
       s += -0.004
      else:
       s += 0.0715
    else:
     if c27 <= 0.50224:
      if c57 <= 1e-35:
       s += 0.0094
      else:
       if c54 <= 0.62995:
        if c66 <= 1e-35:
         s += 0.0095
        else:
         if c21 <= -28.5:
          s += 0.0095
         else:
          s += -0.1358
       else:
        if c56 <= 2.0001:
         if c69 <= 1991:
          if c35 <= 0.44503:
           s += -0.0564
          else:
           s += -0.0089
         else:
          if c59 <= 18.5:
           s += -0.0616
          else:
           if c20 <= 44.5:
            s += -0.1143
           else:
            s += -0.3928
        else:
         if c80 <= 0.80625:
          s += 0.0029
         else:
          s += -0.0503
     else:
      if c79 <= 1e-35:
       s += 0.0355
      else:
       s += 0.0095
    if c63 <= 0.93428:
     if c76 <= 3.5:
      if c12 <= 0.92807:
       if c55 <= 3.5:
        if c12 <= 0.09941:
         if c3 <= 187.25:
          s += -0.0083
         else:
          s += 0.1589
        else:
         if c73 <= 1e-35:
          s += -0.2129
         else:
          if c29 <= 2.5:
           s += -0.0515
          else:
           s += 0.0556
       else:
        if c12 <= 0.52155:
         if c29 <= 57.5:
          s += -0.106
         else:
          s += 0.0158
        else:
         s += 0.0143
      else:
       if c17 <= 49.25:
        s += -0.0628
       else:
        if c47 <= 3.5:
         s += -0.0335
        else:
         s += 0.0259
     else:
      if c43 <= 2.5:
       if c0 <= 2.5:
        s += -0.0027
       else:
        if c55 <= 3.5:
         s += -0.0139
        else:
         s += -0.0479
      else:
       s += 0.0196
    else:
     s += 0.0478
    if c28 <= 1.5:
     if c39 <= 0.30617:
      if c78 <= 375:
       if c38 <= 4.5:
        s += -0.0782
       else:
        s += 0.0414
      else:
       s += -0.0178
     else:
      if c47 <= 2.5:
       s += -0.0413
      else:
       if c19 <= -31.5:
        if c29 <= 39.5:
         s += -0.1049
        else:
         if c93 <= 9.5:
          s += -0.0001
         else:
          s += -0.0778
       else:
        s += -0.0001
    else:
     if c98 <= 1e-35:
      if c42 <= 1e-35:
       if c39 <= 0.72793:
        if c68 <= 1.2002:
         if c47 <= 37.5:
          s += -0.0155
         else:
          s += -0.1425
        else:
         s += 0.0124
       else:
        if c16 <= 0.65282:
         s += 0.057
        else:
         if c91 <= 4.5:
          s += -0.057
         else:
          s += 0.0276
      else:
       s += -0.1425
     else:
      s += -0.1237
    if c58 <= 0.14643:
     if c18 <= 4767.5:
      if c35 <= 0.9619:
       if c46 <= 23.5:
        s += 0.0132
       else:
        s += -0.1007
      else:
       s += 0.0673
     else:
      s += -0.0962
    else:
     if c18 <= 1345.3:
      if c14 <= 40.5:
       if c81 <= 1.5:
        s += -0.0259
       else:
        if c46 <= 1.5:
         s += -0.0027
        else:
         if c45 <= 1.5:
          if c35 <= 0.576:
           s += -0.0793
          else:
           s += 0.0371
         else:
          s += 0.0371
      else:
       s += 0.0371
     else:
      if c61 <= 51.5:
       s += -0.1077
      else:
       if c29 <= 54.5:
        if c18 <= 2739.3:
         if c62 <= 879.25:
          s += -0.0998
         else:
          s += -0.0106
        else:
         if c45 <= 234.5:
          s += 0.0154
         else:
          s += 0.3293
       else:
        s += -0.0018
    if c37 <= 0.028002:
     s += 0.0463
    else:
     if c65 <= 1e-35:
      if c1 <= 1e-35:
       if c81 <= 2.5:
        if c13 <= 234.5:
         s += -0.0336
        else:
         s += 0.259
       else:
        if c92 <= 9.5:
         if c46 <= 32.5:
          s += 0.0317
         else:
          s += -0.0971
        else:
         if c46 <= 4.5:
          s += -0.0553
         else:
          s += 0.0703
      else:
       if c46 <= 2.5:
        if c30 <= 1e-35:
         if c37 <= 0.047145:
          if c16 <= 0.52993:
           s += 0.0172
          else:
           if c62 <= 480.25:
            s += -0.195
           else:
            s += -0.633
         else:
          s += -0.0247
        else:
         s += -0.1062
       else:
        s += 0.0177
     else:
      if c58 <= 0.17157:
       if c30 <= 1e-35:
        s += 0.0334
       else:
        s += 0.0022
      else:
       s += -0.0051
    if c60 <= 12.5:
     if c18 <= 1345.3:
      if c28 <= 1.5:
       if c3 <= 387.25:
        if c45 <= 1.5:
         if c50 <= 8.5:
          s += -0.0471
         else:
          s += 0.0121
        else:
         if c55 <= 3.5:
          if c18 <= 161.25:
           s += 0.0805
          else:
           s += 0.0131
         else:
          if c93 <= 14.5:
           s += -0.0144
          else:
           s += 0.0445
       else:
        s += -0.0316
      else:
       if c42 <= 1e-35:
        s += 0.023
       else:
        s += -0.1467
     else:
      if c70 <= 0.90033:
       s += 0.02
      else:
       if c19 <= 16.5:
        s += -0.0309
       else:
        if c10 <= 1e-35:
         if c78 <= 223.5:
          s += 0.0505
         else:
          s += -0.0289
        else:
         s += 0.0564
    else:
     if c68 <= 1.6977:
      s += 0.0397
     else:
      s += -0.0546
    if c90 <= 1e-35:
     if c11 <= 0.64089:
      if c29 <= 11.5:
       s += -0.0188
      else:
       if c73 <= 1e-35:
        if c85 <= 29.875:
         s += -0.181
        else:
         s += 0.0902
       else:
        if c73 <= 0.065525:
         if c37 <= 0.29257:
          s += 0.0188
         else:
          s += 0.1284
        else:
         if c0 <= 59.5:
          s += 0.031
         else:
          s += -0.0237
     else:
      s += -0.0352
    else:
     if c65 <= 1e-35:
      if c8 <= 1.5:
       if c39 <= 0.11573:
        s += 0.0487
       else:
        s += -0.021
      else:
       s += -0.1012
     else:
      if c51 <= 1e-35:
       if c37 <= 0.15101:
        s += 0.0285
       else:
        s += -0.0067
      else:
       if c86 <= 1e-35:
        if c7 <= 8.5:
         s += -0.0067
        else:
         s += -0.1145
       else:
        s += -0.1751
    if c38 <= 5.5:
     if c45 <= 3.5:
      if c65 <= 1e-35:
       s += -0.0848
      else:
       s += 0.0668
     else:
      s += -0.0678
    else:
     if c30 <= 14.5:
      if c56 <= 3.8866:
       if c20 <= 32.5:
        if c46 <= 25.5:
         s += -0.0047
        else:
         s += -0.0736
       else:
        if c5 <= 1e-35:
         s += 0.023
        else:
         s += -0.0764
      else:
       if c35 <= 0.53391:
        s += 0.0485
       else:
        if c78 <= 285.5:
         s += 0.0403
        else:
         if c63 <= 0.80788:
          if c65 <= 1e-35:
           if c46 <= 3.5:
            s += -0.1795
           else:
            s += 0.0774
          else:
           if c99 <= 1e-35:
            s += 0.0515
           else:
            if c30 <= 1.5:
             s += 0.0396
            else:
             s += -0.1117
         else:
          s += -0.1935
     else:
      s += -0.1102
    if c54 <= 0.10997:
     s += 0.0959
    else:
     if c54 <= 0.94789:
      if c69 <= 470.5:
       s += 0.0848
      else:
       if c54 <= 0.62995:
        if c59 <= 8.5:
         s += 0.0308
        else:
         if c35 <= 0.86241:
          s += -0.0455
         else:
          s += 0.1107
       else:
        if c69 <= 2111.5:
         if c35 <= 0.44503:
          s += -0.0206
         else:
          s += 0.0349
        else:
         if c11 <= 0.2714:
          if c6 <= 0.39545:
           if c6 <= 0.14335:
            s += 0.0808
           else:
            s += -0.1534
          else:
           s += -0.0346
         else:
          if c63 <= 0.54014:
           s += -0.078
          else:
           if c35 <= 0.97508:
            s += 0.0107
           else:
            s += -0.1816
     else:
      if c28 <= 3.5:
       if c72 <= 4.5:
        s += -0.0064
       else:
        s += 0.025
      else:
       s += 0.035
    if c27 <= 0.50224:
     if c12 <= 0.94397:
      if c16 <= 0.92966:
       if c5 <= 1e-35:
        s += 0.0037
       else:
        if c59 <= 5.5:
         s += 0.0037
        else:
         s += -0.1114
      else:
       if c50 <= 61.5:
        if c72 <= 1e-35:
         s += -0.0068
        else:
         if c56 <= 0.66688:
          s += -0.0663
         else:
          s += -0.01
       else:
        s += -0.1257
     else:
      if c100 <= 1e-35:
       if c13 <= 4.5:
        s += 0.0037
       else:
        if c13 <= 122.5:
         s += -0.084
        else:
         s += 0.0037
      else:
       s += -0.0012
    else:
     if c72 <= 5.5:
      if c76 <= 1.5:
       if c50 <= 28.5:
        s += 0.0178
       else:
        s += 0.1055
      else:
       s += 0.0037
     else:
      if c46 <= 1.5:
       s += 0.0198
      else:
       s += 0.056
    if c53 <= 3.5666:
     if c80 <= 0.15192:
      s += 0.0092
     else:
      if c45 <= 27.5:
       if c37 <= 0.47606:
        s += -0.0074
       else:
        s += 0.0618
      else:
       if c29 <= 50.5:
        s += -0.0794
       else:
        s += -0.0144
    else:
     if c69 <= 4999.5:
      if c6 <= 1e-35:
       s += -0.2221
      else:
       if c54 <= 0.98819:
        s += 0.0082
       else:
        s += 0.0566
     else:
      if c11 <= 0.2714:
       if c37 <= 0.1851:
        if c6 <= 0.19185:
         if c29 <= 59.5:
          if c22 <= 1.5:
           s += -0.3543
          else:
           s += 0.0548
         else:
          s += -0.0192
        else:
         s += 0.0775
       else:
        if c37 <= 0.23043:
         s += -0.2345
        else:
         s += -0.0374
      else:
       if c74 <= 3.5:
        s += 0.0914
       else:
        s += 0.0002
    if c77 <= 14.5:
     if c52 <= 10.5:
      if c28 <= 1.5:
       if c86 <= 1e-35:
        if c59 <= 19.5:
         if c67 <= 9.6691:
          if c35 <= 1e-35:
           s += 0.0289
          else:
           s += -0.0003
         else:
          s += -0.042
        else:
         s += -0.0846
       else:
        if c44 <= 45.5:
         if c18 <= 872.25:
          s += -0.021
         else:
          s += -0.1124
        else:
         s += -0.0113
      else:
       if c98 <= 1e-35:
        if c42 <= 1e-35:
         if c35 <= 0.98131:
          if c18 <= 3900.3:
           s += 0.0167
          else:
           s += -0.0421
         else:
          s += 0.0801
        else:
         s += -0.1286
       else:
        s += -0.1057
     else:
      if c92 <= 10.5:
       if c11 <= 0.83719:
        s += 0.0606
       else:
        s += -0.0942
      else:
       s += -0.0585
    else:
     s += -0.1086
    if c66 <= 1e-35:
     if c70 <= 1.05:
      if c87 <= 1e-35:
       if c11 <= 0.33364:
        if c11 <= 0.1368:
         s += 0.0188
        else:
         if c6 <= 1e-35:
          if c3 <= 387.25:
           s += -0.0546
          else:
           s += -0.9096
         else:
          s += -0.0164
       else:
        s += 0.0367
      else:
       s += 0.0981
     else:
      if c89 <= 0.012539:
       if c29 <= 27.5:
        if c18 <= 799.25:
         if c27 <= 0.25079:
          s += -0.0391
         else:
          s += 0.0107
        else:
         if c45 <= 234.5:
          s += -0.0564
         else:
          s += 0.2819
       else:
        if c43 <= 1.5:
         s += -0.0095
        else:
         if c26 <= 59.5:
          s += 0.0328
         else:
          s += -0.063
      else:
       s += 0.0163
    else:
     if c85 <= 29.875:
      s += -0.072
     else:
      s += 0.0221
    if c61 <= 1.5:
     s += -0.0755
    else:
     if c65 <= 1e-35:
      if c89 <= 0.053631:
       if c35 <= 1e-35:
        if c39 <= 0.20034:
         s += 0.0911
        else:
         if c16 <= 0.63544:
          if c54 <= 0.38722:
           s += -0.21
          else:
           s += 0.0328
         else:
          s += -0.0261
       else:
        if c92 <= 1e-35:
         s += -0.0687
        else:
         if c46 <= 1.5:
          if c11 <= 0.25084:
           if c35 <= 0.65362:
            s += 0.0348
           else:
            s += -0.0634
          else:
           s += -0.0725
         else:
          if c35 <= 0.30042:
           s += -0.0507
          else:
           s += 0.0345
      else:
       if c92 <= 8.5:
        s += 0.0408
       else:
        s += -0.038
     else:
      if c49 <= 1e-35:
       s += -0.0062
      else:
       if c69 <= 1580.5:
        s += 0.0395
       else:
        s += 0.0059
    if c66 <= 1e-35:
     if c54 <= 0.67187:
      if c52 <= 2.5:
       s += -0.0143
      else:
       if c46 <= 18.5:
        if c15 <= 0.41421:
         s += 0.0575
        else:
         s += -0.0846
       else:
        s += -0.0794
     else:
      if c21 <= -47.5:
       if c62 <= 4858.8:
        s += -0.1198
       else:
        s += 0.1297
      else:
       if c22 <= 6.5:
        if c51 <= 1e-35:
         if c15 <= 0.081697:
          if c78 <= 223.5:
           s += -0.0018
          else:
           s += -0.0385
         else:
          s += 0.01
        else:
         s += -0.0385
       else:
        if c15 <= 0.17704:
         s += 0.0384
        else:
         s += -0.0327
    else:
     if c81 <= 10.5:
      if c81 <= 3.5:
       s += 0.0175
      else:
       if c18 <= 13.25:
        s += 0.0492
       else:
        s += -0.1511
     else:
      s += 0.0481
    if c39 <= 0.12809:
     if c62 <= 1215.8:
      if c101 <= 89.5:
       s += 0.096
      else:
       if c10 <= 1.5:
        if c45 <= 3.5:
         s += -0.1047
        else:
         s += 0.0476
       else:
        s += -0.0942
     else:
      if c75 <= 0.62829:
       s += 0.0144
      else:
       if c1 <= 1e-35:
        s += 0.0087
       else:
        s += -0.2079
    else:
     if c70 <= 3.4337:
      if c72 <= 5.5:
       if c79 <= 1e-35:
        s += 0.0101
       else:
        if c39 <= 0.72793:
         s += -0.027
        else:
         s += 0.0006
      else:
       if c39 <= 0.4951:
        if c70 <= 2.0056:
         s += 0.0644
        else:
         s += 0.0026
       else:
        if c19 <= -35.5:
         s += -0.0747
        else:
         s += 0.0142
     else:
      if c50 <= 23.5:
       s += -0.0527
      else:
       s += 0.022
    if c56 <= 3.8264:
     if c93 <= 14.5:
      if c52 <= 8.5:
       if c16 <= 0.52993:
        s += -0.0003
       else:
        s += -0.0187
      else:
       s += 0.0221
     else:
      if c75 <= 0.2265:
       s += 0.0294
      else:
       if c95 <= 4.5:
        if c14 <= 59.5:
         s += -0.0224
        else:
         s += 0.0574
       else:
        if c44 <= 2.5:
         s += 0.2726
        else:
         s += 0.0448
    else:
     if c11 <= 0.31296:
      if c62 <= 3432.5:
       s += 0.0085
      else:
       if c45 <= 57.5:
        if c67 <= 2.9429:
         s += -0.1779
        else:
         if c67 <= 7.5913:
          s += 0.0499
         else:
          s += -0.106
       else:
        if c11 <= 0.20797:
         s += 0.0822
        else:
         s += -0.2377
     else:
      if c75 <= 0.75735:
       s += 0.0553
      else:
       s += -0.0195
    if c53 <= 3.7949:
     if c20 <= 32.5:
      if c54 <= 0.80593:
       if c38 <= 13.5:
        s += -0.0656
       else:
        if c22 <= 9.5:
         if c55 <= 3.5:
          s += 0.0443
         else:
          if c63 <= 0.55038:
           if c63 <= 0.51426:
            s += -0.0148
           else:
            if c39 <= 0.18133:
             s += 0.0761
            else:
             s += -0.1587
          else:
           s += 0.0545
        else:
         s += -0.0347
      else:
       if c54 <= 0.94789:
        if c37 <= 0.63552:
         if c62 <= 2517.3:
          s += -0.0281
         else:
          s += -0.1417
        else:
         s += -0.3322
       else:
        if c3 <= 453.25:
         if c62 <= 4858.8:
          s += -0.0038
         else:
          s += 0.0883
        else:
         if c9 <= 22.25:
          s += -0.1017
         else:
          s += -0.0116
     else:
      s += 0.0156
    else:
     s += 0.0161
    if c66 <= 1e-35:
     if c54 <= 0.67187:
      if c38 <= 15.5:
       s += -0.0694
      else:
       if c70 <= 1.6002:
        s += 0.0634
       else:
        s += 0.0086
     else:
      if c21 <= -47.5:
       if c13 <= 234.5:
        s += -0.1154
       else:
        s += 0.2344
      else:
       if c53 <= 2.5912:
        if c69 <= 1991:
         if c14 <= 16.25:
          s += -0.0162
         else:
          s += 0.0229
        else:
         if c19 <= -23.5:
          s += -0.0855
         else:
          s += -0.012
       else:
        if c94 <= 1e-35:
         if c84 <= 1e-35:
          s += 0.0049
         else:
          s += 0.0492
        else:
         s += -0.1082
    else:
     if c37 <= 0.34318:
      s += 0.0112
     else:
      if c69 <= 4180.5:
       if c54 <= 0.89922:
        s += -0.1708
       else:
        s += -0.0177
      else:
       s += 0.0269
    if c61 <= 1.5:
     if c45 <= 10.5:
      s += -0.0152
     else:
      s += -0.1356
    else:
     if c58 <= 0.14643:
      if c18 <= 4767.5:
       if c42 <= 1e-35:
        if c35 <= 0.36296:
         s += -0.0033
        else:
         s += 0.0278
       else:
        s += -0.0634
      else:
       if c39 <= 0.99139:
        s += -0.1379
       else:
        s += 0.0392
     else:
      if c39 <= 0.30617:
       if c78 <= 375:
        s += 0.0324
       else:
        s += -0.0162
      else:
       if c47 <= 2.5:
        if c89 <= 0.0062697:
         s += -0.0488
        else:
         s += 0.0076
       else:
        if c88 <= 1e-35:
         s += -0.0013
        else:
         if c81 <= 3.5:
          if c50 <= 91.5:
           s += -0.0976
          else:
           s += -0.5223
         else:
          if c53 <= 0.66684:
           s += -0.1501
          else:
           s += 0.0336
    if c90 <= 1e-35:
     if c46 <= 36.5:
      if c81 <= 1e-35:
       if c49 <= 1e-35:
        s += -0.0508
       else:
        s += 0.0379
      else:
       if c93 <= 9.5:
        s += 0.0309
       else:
        s += -0.0096
     else:
      s += -0.0985
    else:
     if c61 <= 1.5:
      s += -0.0992
     else:
      if c63 <= 0.93428:
       if c27 <= 0.33481:
        s += -0.0179
       else:
        if c58 <= 0.15192:
         if c30 <= 1e-35:
          if c16 <= 0.58293:
           s += 0.0515
          else:
           s += 0.0124
         else:
          if c68 <= 2.6807:
           if c37 <= 0.1851:
            s += 0.0241
           else:
            s += -0.0179
          else:
           s += 0.0439
        else:
         if c90 <= 1.5:
          s += 0.0187
         else:
          if c20 <= 40.5:
           s += -0.0179
          else:
           s += 0.0147
      else:
       s += 0.043
    if c65 <= 1e-35:
     if c38 <= 56.5:
      s += -0.0562
     else:
      if c86 <= 1e-35:
       if c46 <= 36.5:
        if c83 <= 4.5:
         if c68 <= 2.834:
          if c66 <= 1e-35:
           if c35 <= 0.58761:
            s += 0.0239
           else:
            s += -0.023
          else:
           s += -0.0617
         else:
          s += -0.0338
        else:
         s += 0.0627
       else:
        s += -0.0972
      else:
       if c29 <= 59.5:
        s += -0.0626
       else:
        s += -0.0105
    else:
     if c58 <= 0.35147:
      if c49 <= 1e-35:
       if c27 <= 0.66789:
        s += -0.0305
       else:
        s += 0.0211
      else:
       s += 0.0211
     else:
      if c50 <= 10.5:
       if c7 <= 34.5:
        s += 0.0056
       else:
        s += -0.101
      else:
       if c68 <= 2.4002:
        s += -0.0636
       else:
        s += 0.0072
    if c77 <= 14.5:
     if c87 <= 1e-35:
      if c27 <= 0.57226:
       if c18 <= 1024.3:
        if c32 <= -1e-35:
         if c18 <= 121.25:
          if c13 <= 10.5:
           s += 0.0069
          else:
           s += -0.0646
         else:
          s += 0.0069
        else:
         if c38 <= 3.5:
          s += -0.078
         else:
          if c5 <= 1e-35:
           s += 0.0069
          else:
           if c59 <= 6.5:
            s += 0.0069
           else:
            s += -0.0976
       else:
        if c44 <= 49.5:
         if c19 <= 24.5:
          s += -0.076
         else:
          s += 0.0069
        else:
         if c73 <= 0.72029:
          s += -0.0036
         else:
          if c80 <= 0.65833:
           s += -0.047
          else:
           s += -0.2759
      else:
       if c46 <= 4.5:
        s += 0.0069
       else:
        s += 0.0425
     else:
      s += 0.0462
    else:
     s += -0.1054
    if c90 <= 1e-35:
     if c44 <= 11.5:
      s += -0.0285
     else:
      if c70 <= 3.4337:
       s += 0.0215
      else:
       if c50 <= 23.5:
        s += -0.0436
       else:
        s += 0.0602
    else:
     if c9 <= 18.25:
      if c95 <= 4.5:
       if c75 <= 0.32456:
        s += -0.0079
       else:
        s += -0.0294
      else:
       if c80 <= 0.48684:
        s += -0.0364
       else:
        s += 0.07
     else:
      if c50 <= 2.5:
       s += -0.0379
      else:
       if c31 <= 1e-35:
        if c65 <= 1e-35:
         if c16 <= 0.56523:
          s += 0.0342
         else:
          s += -0.0278
        else:
         s += 0.03
       else:
        if c50 <= 10.5:
         s += 0.0139
        else:
         if c16 <= 0.68831:
          if c4 <= 36.5:
           s += -0.2074
          else:
           s += -0.0341
         else:
          s += -0.0118
    if c66 <= 1e-35:
     if c79 <= 1e-35:
      if c18 <= 42.25:
       if c13 <= 234.5:
        s += -0.0555
       else:
        s += 0.205
      else:
       if c45 <= 3.5:
        if c32 <= -39.5:
         s += -0.0035
        else:
         s += 0.0949
       else:
        if c13 <= 1e-35:
         if c27 <= 0.28041:
          s += -0.0432
         else:
          if c50 <= 28.5:
           s += -0.012
          else:
           s += 0.0647
        else:
         s += 0.0252
     else:
      if c37 <= 0.028002:
       s += 0.0458
      else:
       s += -0.0054
    else:
     if c15 <= 0.091818:
      if c43 <= 1e-35:
       if c52 <= 9.5:
        if c37 <= 0.34318:
         s += 0.0272
        else:
         if c16 <= 0.10748:
          s += 0.0697
         else:
          s += -0.1546
       else:
        s += 0.0814
      else:
       s += -0.0953
     else:
      s += -0.1748
    if c90 <= 1e-35:
     if c53 <= 2.5912:
      if c54 <= 0.67187:
       if c81 <= 2.5:
        s += -0.0078
       else:
        s += 0.0517
      else:
       if c95 <= 1e-35:
        s += -0.0048
       else:
        s += -0.0563
     else:
      s += 0.0352
    else:
     if c9 <= 18.25:
      if c53 <= 3.6761:
       if c54 <= 0.10997:
        s += 0.0978
       else:
        s += -0.0201
      else:
       if c54 <= 0.99398:
        if c99 <= 1e-35:
         s += 0.0069
        else:
         if c67 <= 9.1355:
          s += -0.032
         else:
          s += -0.1859
       else:
        if c45 <= 110.5:
         s += 0.0462
        else:
         s += -0.0764
     else:
      if c49 <= 1e-35:
       if c56 <= 2.5417:
        s += -0.0387
       else:
        if c77 <= 2.5:
         s += 0.0173
        else:
         s += -0.0778
      else:
       s += 0.0173
    if c69 <= 566.5:
     if c73 <= 0.55597:
      s += 0.052
     else:
      s += -0.0171
    else:
     if c65 <= 1e-35:
      if c92 <= 9.5:
       if c1 <= 1e-35:
        if c69 <= 1131.5:
         if c88 <= 2.5:
          if c37 <= 0.53821:
           s += -0.0558
          else:
           s += 0.1005
         else:
          s += -0.2516
        else:
         if c45 <= 1.5:
          if c13 <= 234.5:
           if c37 <= 0.79222:
            s += -0.0646
           else:
            s += 0.0699
          else:
           s += 0.1881
         else:
          s += 0.0266
       else:
        if c85 <= 5.5021:
         s += -0.0748
        else:
         if c71 <= 2.5:
          s += -0.0009
         else:
          s += -0.0835
      else:
       if c46 <= 1.5:
        s += -0.0763
       else:
        s += 0.0084
     else:
      if c88 <= 1e-35:
       s += 0.0059
      else:
       s += -0.0432
    if c69 <= 470.5:
     if c63 <= 0.61557:
      s += 0.0866
     else:
      if c50 <= 19.5:
       s += -0.0299
      else:
       s += 0.0513
    else:
     if c63 <= 0.93428:
      if c73 <= 0.78175:
       if c55 <= 3.5:
        s += 0.0076
       else:
        if c30 <= 1e-35:
         s += 0.0053
        else:
         s += -0.0219
      else:
       if c73 <= 0.87652:
        if c45 <= 19.5:
         s += -0.0278
        else:
         if c63 <= 0.61557:
          if c52 <= 1e-35:
           s += -0.8145
          else:
           s += 0.053
         else:
          if c90 <= 3.5:
           s += -0.3354
          else:
           if c63 <= 0.83509:
            s += 0.0246
           else:
            s += -0.1568
       else:
        if c102 <= 3.5:
         s += -0.0602
        else:
         s += 0.0537
     else:
      if c1 <= 1e-35:
       s += -0.0348
      else:
       s += 0.0657
    if c87 <= 1e-35:
     if c27 <= 0.57226:
      if c29 <= 2.5:
       if c64 <= 13.5:
        s += -0.0637
       else:
        s += -0.0065
      else:
       s += -0.0065
     else:
      if c11 <= 0.2714:
       if c16 <= 0.039786:
        s += 0.0465
       else:
        if c73 <= 0.18148:
         if c37 <= 0.22401:
          if c44 <= 8.5:
           s += 0.3583
          else:
           s += 0.0946
         else:
          s += -0.0065
        else:
         s += -0.0065
      else:
       if c73 <= 0.23557:
        s += -0.0012
       else:
        if c59 <= 6.5:
         if c70 <= 1.55:
          s += 0.0501
         else:
          if c95 <= 1.5:
           s += -0.0058
          else:
           s += 0.0713
        else:
         if c61 <= 44.5:
          s += -0.0065
         else:
          s += 0.0714
    else:
     if c70 <= 1.6002:
      s += 0.0802
     else:
      s += -0.0396
    if c76 <= 14.5:
     if c86 <= 1e-35:
      if c66 <= 1e-35:
       if c50 <= 18.5:
        if c63 <= 0.23631:
         s += 0.0486
        else:
         s += -0.0009
       else:
        if c13 <= 3.5:
         s += 0.0631
        else:
         if c58 <= 0.57519:
          s += 0.0184
         else:
          if c20 <= 6.5:
           s += -0.2859
          else:
           s += 0.0753
      else:
       if c52 <= 11.5:
        s += -0.0622
       else:
        s += 0.05
     else:
      if c14 <= 36.5:
       if c64 <= 71.5:
        if c44 <= 41.5:
         s += -0.051
        else:
         s += -0.012
       else:
        if c50 <= 11.5:
         s += -0.012
        else:
         s += -0.1931
      else:
       if c21 <= 32.5:
        s += 0.029
       else:
        if c90 <= 1e-35:
         s += 0.049
        else:
         s += -0.012
    else:
     s += 0.0458
    if c91 <= 2.5:
     if c3 <= 174.25:
      s += -0.0044
     else:
      s += -0.0432
    else:
     if c77 <= 14.5:
      if c53 <= 3.2641:
       if c18 <= 1742.5:
        if c48 <= 1e-35:
         if c46 <= 36.5:
          s += 0.0066
         else:
          s += -0.0999
        else:
         s += -0.0407
       else:
        if c19 <= 4.5:
         s += -0.0565
        else:
         s += 0.0114
      else:
       if c46 <= 3.5:
        if c71 <= 2.5:
         if c30 <= 1.5:
          if c37 <= 0.27374:
           if c37 <= 0.24775:
            s += 0.0153
           else:
            if c78 <= 40.5:
             s += -0.2889
            else:
             if c35 <= 0.71212:
              s += 0.0307
             else:
              s += -0.1162
          else:
           s += 0.0473
         else:
          s += -0.0362
        else:
         s += 0.0423
       else:
        s += 0.0608
     else:
      s += -0.1124
    if c89 <= 0.28966:
     if c89 <= 0.012539:
      if c75 <= 0.20526:
       if c79 <= 3.5:
        s += -0.0008
       else:
        if c45 <= 96.5:
         s += 0.0319
        else:
         s += -0.057
      else:
       if c95 <= 4.5:
        if c80 <= 0.32456:
         if c58 <= 0.35147:
          s += 0.0123
         else:
          s += -0.0253
        else:
         if c76 <= 8.5:
          if c3 <= 98.25:
           s += -0.0332
          else:
           if c19 <= 1.5:
            s += -0.0244
           else:
            s += 0.0381
         else:
          s += -0.066
       else:
        if c3 <= 174.25:
         if c80 <= 0.48684:
          if c86 <= 1e-35:
           s += 0.0469
          else:
           s += -0.0879
         else:
          s += 0.0914
        else:
         s += -0.0466
     else:
      if c86 <= 8.5:
       s += 0.0151
      else:
       s += -0.1278
    else:
     s += -0.0505
    if c28 <= 1.5:
     if c86 <= 1e-35:
      if c91 <= 61.5:
       if c67 <= 9.6691:
        if c66 <= 1e-35:
         if c75 <= 0.14643:
          s += 0.0225
         else:
          if c13 <= 234.5:
           s += -0.0001
          else:
           s += 0.1343
        else:
         s += -0.0408
       else:
        s += -0.0326
      else:
       if c89 <= 0.077221:
        s += -0.0218
       else:
        s += -0.1352
     else:
      if c88 <= 1e-35:
       if c51 <= 1e-35:
        s += -0.0134
       else:
        if c13 <= 37.5:
         s += -0.1841
        else:
         s += -0.0134
      else:
       s += -0.1013
    else:
     if c51 <= 1e-35:
      if c45 <= 102.5:
       if c17 <= 265.25:
        s += 0.0071
       else:
        s += 0.0428
      else:
       if c37 <= 0.14211:
        s += 0.0717
       else:
        s += -0.0787
     else:
      s += -0.0798
    if c37 <= 0.028002:
     s += 0.0364
    else:
     if c79 <= 1e-35:
      if c46 <= 36.5:
       if c56 <= 2.6164:
        s += 0.0046
       else:
        if c2 <= 2.5:
         s += 0.0454
        else:
         s += -0.0286
      else:
       s += -0.096
     else:
      if c46 <= 1.5:
       if c96 <= 1.5:
        s += 0.0002
       else:
        if c67 <= 4.3624:
         if c13 <= 4.5:
          s += -0.004
         else:
          if c37 <= 0.16811:
           if c78 <= 103.5:
            if c14 <= 19.25:
             s += -0.1294
            else:
             s += 0.0002
           else:
            s += 0.0002
          else:
           if c37 <= 0.21414:
            s += -0.1328
           else:
            s += -0.0529
        else:
         s += -0.0082
      else:
       if c44 <= 13.5:
        if c37 <= 0.11133:
         s += -0.2966
        else:
         s += -0.0217
       else:
        s += 0.0335
    if c61 <= 1.5:
     s += -0.0553
    else:
     if c90 <= 1.5:
      if c27 <= 0.50224:
       if c54 <= 0.67187:
        s += 0.0229
       else:
        if c95 <= 1e-35:
         if c4 <= -47.5:
          s += -0.0761
         else:
          if c44 <= 18.5:
           s += -0.0394
          else:
           s += 0.0052
        else:
         s += -0.0575
      else:
       s += 0.0229
     else:
      if c88 <= 1e-35:
       if c62 <= 3082.8:
        if c4 <= -7.5:
         s += -0.042
        else:
         if c6 <= 0.39545:
          if c54 <= 0.92947:
           s += -0.042
          else:
           s += -0.0006
         else:
          s += 0.0131
       else:
        if c7 <= 3.5:
         s += 0.0135
        else:
         if c6 <= 0.3473:
          if c1 <= 1e-35:
           s += -0.0595
          else:
           s += -0.3067
         else:
          s += -0.0028
      else:
       s += -0.0596
    if c97 <= 2.5:
     s += -0.0124
    else:
     if c39 <= 0.12809:
      if c13 <= 1e-35:
       s += -0.0741
      else:
       s += 0.0417
     else:
      if c67 <= 10.015:
       if c72 <= 5.5:
        if c39 <= 0.72793:
         if c55 <= 3.5:
          if c41 <= 1.5:
           s += 0.022
          else:
           s += -0.0536
         else:
          if c30 <= 1e-35:
           s += -0.0084
          else:
           if c8 <= 1.5:
            s += -0.0666
           else:
            s += 0.0422
        else:
         if c51 <= 1e-35:
          s += 0.0091
         else:
          s += -0.0512
       else:
        if c4 <= -22.5:
         if c32 <= 10.5:
          s += -0.8096
         else:
          if c18 <= 986.25:
           s += 0.0262
          else:
           s += -0.0999
        else:
         s += 0.0262
      else:
       if c15 <= 0.014441:
        s += -0.1873
       else:
        s += -0.031
    if c87 <= 1e-35:
     if c43 <= 2.5:
      if c76 <= 2.5:
       s += 0.0091
      else:
       if c0 <= 2.5:
        s += 0.0
       else:
        if c71 <= 2.5:
         if c12 <= 0.18908:
          s += -0.0098
         else:
          s += -0.046
        else:
         s += 0.0
     else:
      if c45 <= 1.5:
       if c56 <= 4.4801:
        s += -0.0627
       else:
        s += 0.1021
      else:
       if c56 <= 2.0979:
        if c75 <= 1e-35:
         s += -0.074
        else:
         if c7 <= 3.5:
          if c32 <= 1.5:
           s += -0.0238
          else:
           if c12 <= 0.030409:
            s += -0.0182
           else:
            s += 0.0739
         else:
          s += -0.031
       else:
        s += 0.0406
    else:
     if c67 <= 6.874:
      s += 0.0603
     else:
      if c15 <= 0.23953:
       s += -0.1239
      else:
       s += 0.067
    if c61 <= 1.5:
     s += -0.0512
    else:
     if c95 <= 4.5:
      if c95 <= 1e-35:
       if c80 <= 0.15192:
        if c6 <= 0.423:
         s += 0.0006
        else:
         if c51 <= 1.5:
          s += 0.0327
         else:
          s += -0.0509
       else:
        if c28 <= 7.5:
         if c3 <= 453.25:
          s += -0.0027
         else:
          if c57 <= 1e-35:
           if c20 <= 34.5:
            s += -0.0276
           else:
            s += 0.0581
          else:
           if c55 <= 14.5:
            if c56 <= 3.3363:
             s += -0.1004
            else:
             s += 0.0231
           else:
            s += -0.4187
        else:
         s += 0.0504
      else:
       if c55 <= 12.5:
        s += -0.0219
       else:
        s += -0.1662
     else:
      if c93 <= 13.5:
       if c20 <= 22.25:
        s += 0.006
       else:
        s += -0.3585
      else:
       s += 0.0807
    if c93 <= 14.5:
     if c79 <= 1e-35:
      if c52 <= 8.5:
       if c37 <= 0.31017:
        if c26 <= 27.5:
         s += 0.0226
        else:
         if c35 <= 0.12568:
          s += 0.0226
         else:
          s += -0.0512
       else:
        if c3 <= 21.25:
         s += 0.0129
        else:
         if c10 <= 1e-35:
          s += -0.0719
         else:
          s += 0.0114
      else:
       if c38 <= 33.5:
        s += -0.0692
       else:
        s += 0.0412
     else:
      if c19 <= 44.5:
       s += -0.0135
      else:
       if c54 <= 0.99398:
        s += -0.0135
       else:
        s += 0.0447
    else:
     if c51 <= 1e-35:
      if c52 <= 3.5:
       if c3 <= 453.25:
        s += 0.0401
       else:
        s += -0.0012
      else:
       s += -0.0091
     else:
      if c81 <= 2.5:
       s += -0.0856
      else:
       s += -0.0091
    if c65 <= 1e-35:
     if c10 <= 4.5:
      if c85 <= 6.5725:
       if c38 <= 55.5:
        s += -0.0702
       else:
        if c18 <= 1742.5:
         s += 0.0002
        else:
         if c72 <= 1.5:
          if c15 <= 0.014441:
           s += -0.1074
          else:
           s += -0.0057
         else:
          s += -0.0033
      else:
       s += 0.0102
     else:
      if c73 <= 0.065525:
       s += 0.1139
      else:
       s += -0.087
    else:
     if c58 <= 0.30385:
      if c69 <= 1580.5:
       if c27 <= 0.25079:
        if c69 <= 760.5:
         s += 0.0441
        else:
         s += -0.025
       else:
        s += 0.0473
      else:
       if c27 <= 0.45733:
        if c15 <= 0.32803:
         s += -0.0354
        else:
         s += 0.0193
       else:
        s += 0.0193
     else:
      if c73 <= 0.68457:
       s += -0.0025
      else:
       s += -0.0548
    if c28 <= 3.5:
     if c86 <= 1e-35:
      if c46 <= 36.5:
       if c80 <= 0.74342:
        if c66 <= 1e-35:
         if c11 <= 0.36581:
          s += 0.0029
         else:
          s += 0.0216
        else:
         s += -0.0337
       else:
        if c62 <= 2324.3:
         s += -0.0048
        else:
         if c3 <= 203.25:
          s += -0.0342
         else:
          if c22 <= 4.5:
           s += -0.2184
          else:
           s += 0.0483
      else:
       s += -0.0954
     else:
      if c42 <= 1e-35:
       if c29 <= 8.5:
        if c3 <= 425.25:
         s += -0.0275
        else:
         s += -0.1063
       else:
        s += -0.0052
      else:
       s += -0.1063
    else:
     if c40 <= 171.25:
      if c24 <= 4.5:
       if c86 <= 1e-35:
        s += 0.0543
       else:
        s += -0.0212
      else:
       s += 0.0366
     else:
      s += 0.0548
    if c53 <= 3.8541:
     if c54 <= 0.10997:
      s += 0.0837
     else:
      if c20 <= 32.5:
       if c47 <= 81.5:
        if c13 <= 4.5:
         if c18 <= 121.25:
          if c73 <= 1e-35:
           s += -0.0522
          else:
           s += 0.0814
         else:
          if c53 <= 1.1668:
           if c54 <= 0.58605:
            s += 0.0191
           else:
            s += -0.0435
          else:
           s += 0.0065
        else:
         s += -0.0119
       else:
        if c53 <= 3.1365:
         s += -0.0835
        else:
         s += 0.0253
      else:
       s += 0.0115
    else:
     if c7 <= 3.5:
      if c43 <= 1.5:
       s += 0.0185
      else:
       s += 0.061
     else:
      if c73 <= 0.51781:
       if c42 <= 1e-35:
        s += 0.0185
       else:
        s += -0.0705
      else:
       if c13 <= 61.5:
        s += -0.0111
       else:
        s += -0.2021
    if c60 <= 12.5:
     if c76 <= 1e-35:
      if c50 <= 5.5:
       if c26 <= 44.5:
        s += 0.0257
       else:
        s += -0.0371
      else:
       if c5 <= 1e-35:
        s += 0.0337
       else:
        s += -0.0862
     else:
      if c54 <= 0.10997:
       s += 0.0901
      else:
       if c72 <= 4.5:
        s += -0.0048
       else:
        if c54 <= 0.33107:
         if c78 <= 93.5:
          if c78 <= 78.5:
           s += 0.0474
          else:
           s += -0.7817
         else:
          s += -0.0552
        else:
         if c3 <= 565.5:
          if c37 <= 0.1635:
           s += 0.0434
          else:
           s += 0.0065
         else:
          if c76 <= 13.5:
           s += -0.0782
          else:
           s += -0.6049
    else:
     if c13 <= 234.5:
      if c25 <= 3.0515:
       s += -0.0821
      else:
       s += -0.0156
     else:
      s += 0.1787
    if c65 <= 1e-35:
     if c8 <= 1.5:
      if c6 <= 0.74719:
       if c86 <= 1e-35:
        s += 0.0059
       else:
        s += -0.0215
      else:
       s += -0.0804
     else:
      if c63 <= 0.23631:
       s += 0.0809
      else:
       s += -0.0741
    else:
     if c49 <= 1e-35:
      if c50 <= 10.5:
       s += -0.0006
      else:
       if c39 <= 0.97237:
        s += -0.0131
       else:
        if c62 <= 102.25:
         s += -0.0303
        else:
         if c18 <= 24.75:
          s += -0.0006
         else:
          if c80 <= 0.064583:
           s += -0.0055
          else:
           s += -0.2584
     else:
      if c69 <= 1797:
       if c27 <= 0.14389:
        s += -0.0006
       else:
        s += 0.0407
      else:
       if c15 <= 0.025733:
        if c27 <= 0.41703:
         s += -0.0006
        else:
         s += 0.0554
       else:
        s += -0.0006
    if c76 <= 14.5:
     if c39 <= 0.30617:
      if c69 <= 4603.5:
       if c66 <= 1e-35:
        if c38 <= 3.5:
         s += -0.0652
        else:
         if c12 <= 0.90923:
          s += 0.0363
         else:
          s += -0.0261
       else:
        s += -0.0843
      else:
       if c54 <= 0.92599:
        if c83 <= 3.5:
         s += -0.1214
        else:
         s += 0.0526
       else:
        if c92 <= 4.5:
         s += -0.1113
        else:
         if c50 <= 3.5:
          if c79 <= 3.5:
           s += -0.1074
          else:
           s += 0.1014
         else:
          s += 0.0526
     else:
      if c28 <= 3.5:
       s += -0.0068
      else:
       if c39 <= 0.63034:
        if c38 <= 48.5:
         s += -0.142
        else:
         if c27 <= 0.45733:
          s += -0.0716
         else:
          s += 0.0371
       else:
        s += 0.0325
    else:
     s += 0.0417
    return s
