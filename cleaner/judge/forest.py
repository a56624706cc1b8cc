# ruff: noqa
"""The trained trees of the judge. Written by benchmarks/train_judge.py; do not edit.

A tree is a nest of comparisons; its leaf adds to the log odds that a line belongs to the
article. As plain code a tree costs a quarter of what a walk over arrays costs.
"""

COLUMNS = (
    "prose<5",
    "cued_share",
    "short<15",
    "bullet>15",
    "tokens",
    "shared>5",
    "prose+1",
    "short",
    "main_to",
    "main_from",
    "core_to",
    "cued<15",
    "ending",
    "short_share",
    "prose_before_share",
    "stop_share",
    "most_after",
    "main_share",
    "cued>5",
    "prose_before",
    "prose<15",
    "prose-1",
    "cued>15",
    "words",
    "cues",
    "shared",
    "lower_share",
    "prose_share",
    "long_before",
    "prose>15",
    "prose>5",
    "tail_before",
    "cued<5",
    "core_share",
    "list",
    "prose",
    "short>15",
    "since_long",
    "again",
    "short<5",
    "since_tail",
    "capitals<5",
    "long_after",
    "shared<5",
    "commas",
    "cued",
    "most_before",
    "short>5",
    "until_long",
    "words-1",
    "bullet<15",
    "bullet_share",
    "tail_after",
    "capitals-1",
    "words+1",
    "prose_after_share",
    "capitals",
    "gap_before",
    "all_words",
    "since_end",
    "met",
    "capitals+1",
    "until_head",
    "lines",
    "digits",
    "met>15",
    "head_share",
    "letters",
    "gap_share",
    "bullet",
    "solid",
    "lower",
    "quoted",
)


def score(row: tuple[float, ...]) -> float:
    """The log odds that a line is article; `row` holds its columns in COLUMNS' order."""
    c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21, c22, c23, c24, c25, c26, c27, c28, c29, c30, c31, c32, c33, c34, c35, c36, c37, c38, c39, c40, c41, c42, c43, c44, c45, c46, c47, c48, c49, c50, c51, c52, c53, c54, c55, c56, c57, c58, c59, c60, c61, c62, c63, c64, c65, c66, c67, c68, c69, c70, c71, c72, = row
    s = 0.0
    if c0 <= 26.25:
     if c1 <= 0.059915:
      if c2 <= 11.5:
       if c3 <= 14.5:
        s += 0.8521
       else:
        s += 0.5648
      else:
       if c4 <= 11.5:
        s += 0.576
       else:
        s += 0.8521
     else:
      if c4 <= 13.5:
       if c5 <= 2.0002:
        if c6 <= 13.25:
         s += 0.5503
        else:
         s += 0.6972
       else:
        if c7 <= 1e-35:
         if c8 <= 1.5:
          s += 0.6136
         else:
          if c9 <= -1e-35:
           s += 0.6706
          else:
           s += 0.8521
        else:
         s += 0.604
      else:
       if c8 <= -1e-35:
        s += 0.5874
       else:
        s += 0.8521
    else:
     if c10 <= -1e-35:
      s += 0.8521
     else:
      if c4 <= 7.5:
       if c11 <= 1.5:
        s += 0.9568
       else:
        s += 0.8521
      else:
       s += 0.9987
    if c12 <= 1e-35:
     if c13 <= 0.39837:
      if c14 <= 0.95814:
       if c3 <= 14.5:
        s += -0.0263
       else:
        s += -0.2709
      else:
       if c15 <= 0.15444:
        s += -0.0263
       else:
        s += -0.2303
     else:
      if c16 <= 19.031:
       if c17 <= 0.59503:
        s += -0.2207
       else:
        s += -0.2636
      else:
       if c18 <= 1e-35:
        if c19 <= 52.25:
         s += -0.2152
        else:
         s += -0.0263
       else:
        s += -0.2207
    else:
     if c8 <= 1e-35:
      s += -0.0263
     else:
      if c18 <= 1.5:
       if c16 <= 8.0011:
        s += -0.0248
       else:
        if c14 <= 0.75016:
         s += 0.1232
        else:
         if c20 <= 281.25:
          s += 0.0542
         else:
          s += 0.1085
      else:
       if c21 <= 17.25:
        s += -0.0263
       else:
        s += 0.0926
    if c16 <= 16.267:
     if c22 <= 1.5:
      s += -0.1485
     else:
      if c23 <= 23.5:
       s += -0.2325
      else:
       s += -0.1485
    else:
     if c24 <= 1e-35:
      if c25 <= 0.077042:
       if c18 <= 1e-35:
        s += -0.0905
       else:
        s += -0.1485
      else:
       if c8 <= -1.5:
        s += -0.0905
       else:
        if c23 <= 18.5:
         if c18 <= 1e-35:
          if c26 <= 0.0055947:
           s += 0.0944
          else:
           s += 0.043
         else:
          if c21 <= 9.5:
           s += -0.0877
          else:
           s += 0.0307
        else:
         if c27 <= 0.20785:
          s += -0.0905
         else:
          if c28 <= 100.5:
           if c26 <= 0.016713:
            s += 0.1236
           else:
            if c29 <= 274.75:
             s += 0.0731
            else:
             s += 0.1211
          else:
           s += 0.0301
     else:
      s += -0.1485
    if c30 <= 34.25:
     if c13 <= 0.41451:
      if c31 <= 1.5:
       if c32 <= 1e-35:
        s += 0.0415
       else:
        s += -0.1139
      else:
       if c10 <= -1.5:
        s += -0.1987
       else:
        s += -0.1139
     else:
      if c23 <= 24.5:
       if c33 <= 0.20763:
        if c22 <= 1e-35:
         if c34 <= 7.5:
          s += 0.0415
         else:
          s += -0.1988
        else:
         s += -0.1794
       else:
        if c20 <= 58.75:
         s += -0.2045
        else:
         if c32 <= 1e-35:
          s += -0.0959
         else:
          s += -0.2092
      else:
       if c10 <= -3.5:
        if c31 <= 4.5:
         s += 0.014
        else:
         s += -0.189
       else:
        s += 0.0415
    else:
     if c23 <= 18.5:
      s += 0.0415
     else:
      if c10 <= -1e-35:
       s += 0.0415
      else:
       s += 0.1173
    if c35 <= 9.5:
     if c32 <= 1e-35:
      if c36 <= 7.5:
       if c34 <= 15.5:
        if c31 <= 3.5:
         s += 0.0023
        else:
         if c8 <= -1e-35:
          s += -0.1789
         else:
          s += -0.0122
       else:
        s += -0.1827
      else:
       if c37 <= 25.5:
        if c8 <= 1.5:
         if c26 <= 0.12443:
          s += -0.1692
         else:
          s += -0.0029
        else:
         s += -0.0029
       else:
        s += -0.184
     else:
      if c16 <= 39.483:
       s += -0.1866
      else:
       s += -0.1037
    else:
     if c8 <= 1e-35:
      s += 0.0023
     else:
      if c38 <= 1e-35:
       if c33 <= 0.78114:
        if c31 <= 2.5:
         s += 0.0993
        else:
         if c26 <= 0.0070301:
          s += 0.0783
         else:
          s += 0.0023
       else:
        s += 0.1126
      else:
       s += 0.0023
    if c35 <= 13.25:
     if c39 <= 1.5:
      if c31 <= 4.5:
       if c24 <= 1e-35:
        if c14 <= 0.023725:
         s += -0.1162
        else:
         s += 0.0255
       else:
        s += -0.127
      else:
       s += -0.127
     else:
      if c5 <= 2.0002:
       if c17 <= 0.59503:
        if c31 <= 3.5:
         if c14 <= 0.14052:
          s += -0.1613
         else:
          s += 0.0197
        else:
         s += -0.1841
       else:
        s += -0.1683
      else:
       if c20 <= 38.25:
        s += -0.1448
       else:
        if c40 <= 28.5:
         s += -0.1118
        else:
         s += 0.0255
    else:
     if c8 <= 1e-35:
      s += 0.0255
     else:
      if c24 <= 1e-35:
       if c31 <= 1.5:
        s += 0.1099
       else:
        if c0 <= 77.25:
         s += 0.0362
        else:
         s += 0.0996
      else:
       s += 0.0255
    if c30 <= 37.25:
     if c1 <= 0.06502:
      if c13 <= 0.5461:
       if c34 <= 25.5:
        s += 0.0234
       else:
        s += -0.183
      else:
       if c41 <= 2:
        if c42 <= 2.5:
         s += -0.1176
        else:
         s += 0.0234
       else:
        s += -0.1526
     else:
      if c23 <= 32.5:
       if c43 <= 2.0001:
        s += -0.1576
       else:
        if c16 <= 9.0028:
         s += -0.1397
        else:
         if c40 <= 18.5:
          s += -0.1059
         else:
          s += 0.0045
      else:
       if c40 <= 5.5:
        s += -0.1196
       else:
        s += 0.0234
    else:
     if c23 <= 19.5:
      if c1 <= 0.035843:
       s += 0.079
      else:
       s += 0.0234
     else:
      if c33 <= 0.7419:
       if c31 <= 2.5:
        s += 0.0915
       else:
        s += 0.0234
      else:
       s += 0.1077
    if c35 <= 13.25:
     if c1 <= 0.06502:
      if c13 <= 0.5461:
       s += 0.0127
      else:
       if c41 <= 1.7001:
        if c13 <= 0.65613:
         s += 0.0127
        else:
         s += -0.1405
       else:
        if c8 <= -1.5:
         s += -0.177
        else:
         s += -0.1083
     else:
      if c29 <= 103.25:
       s += -0.1437
      else:
       if c24 <= 1e-35:
        if c20 <= 52.25:
         if c25 <= 0.30472:
          s += -0.1437
         else:
          s += -0.0597
        else:
         if c38 <= 1e-35:
          s += 0.0127
         else:
          s += -0.1343
       else:
        s += -0.1437
    else:
     if c10 <= -1e-35:
      s += 0.0127
     else:
      if c24 <= 1e-35:
       if c38 <= 1e-35:
        if c9 <= -1e-35:
         s += 0.0306
        else:
         s += 0.1045
       else:
        s += 0.0127
      else:
       s += 0.0127
    if c30 <= 41.25:
     if c44 <= 1e-35:
      if c13 <= 0.17411:
       if c45 <= 1e-35:
        s += 0.0156
       else:
        s += -0.1908
      else:
       if c46 <= 15.365:
        s += -0.1321
       else:
        if c14 <= 0.81728:
         if c45 <= 1e-35:
          s += 0.0156
         else:
          s += -0.1321
        else:
         s += -0.1321
     else:
      if c45 <= 1e-35:
       if c14 <= 0.95814:
        s += 0.0156
       else:
        if c8 <= -1e-35:
         s += -0.1259
        else:
         s += 0.0156
      else:
       s += -0.2059
    else:
     if c12 <= 1e-35:
      s += 0.0156
     else:
      if c10 <= -1.5:
       s += 0.0156
      else:
       if c45 <= 1e-35:
        if c38 <= 1e-35:
         if c19 <= 3818.8:
          s += 0.1045
         else:
          s += 0.0371
        else:
         s += 0.0156
       else:
        s += 0.0156
    if c12 <= 1e-35:
     if c11 <= 1e-35:
      if c47 <= 3.5:
       if c31 <= 14.5:
        s += -0.0011
       else:
        s += -0.1272
      else:
       if c20 <= 38.25:
        if c26 <= 0.22505:
         s += -0.1364
        else:
         s += -0.0274
       else:
        if c48 <= 59.5:
         s += -0.0011
        else:
         s += -0.1322
     else:
      if c5 <= 3.0001:
       if c49 <= 37.5:
        s += -0.1343
       else:
        s += -0.0373
      else:
       if c11 <= 3.5:
        if c20 <= 38.25:
         s += -0.1126
        else:
         s += -0.0011
       else:
        s += -0.1176
    else:
     if c29 <= 103.25:
      if c21 <= 22.25:
       s += -0.0011
      else:
       if c23 <= 16.5:
        s += 0.0013
       else:
        s += 0.0772
     else:
      if c31 <= 1e-35:
       s += 0.1014
      else:
       s += 0.0772
    if c30 <= 51.25:
     if c1 <= 0.06502:
      if c13 <= 0.5461:
       if c14 <= 0.95814:
        if c14 <= 0.011623:
         if c13 <= 0.17411:
          s += 0.0685
         else:
          s += -0.1333
        else:
         if c50 <= 14.5:
          if c15 <= 1e-35:
           s += -0.3473
          else:
           s += 0.0685
         else:
          s += -0.1453
       else:
        s += -0.0605
      else:
       if c51 <= 0.028051:
        s += 0.0685
       else:
        if c52 <= 8.5:
         s += -0.1152
        else:
         s += 0.0405
     else:
      if c37 <= 2.5:
       if c45 <= 1e-35:
        if c12 <= 1e-35:
         s += -0.0771
        else:
         s += 0.0479
       else:
        s += -0.1204
      else:
       s += -0.1204
    else:
     if c12 <= 1.5:
      s += 0.0685
     else:
      if c14 <= 0.69771:
       s += 0.0965
      else:
       s += 0.0685
    if c25 <= 0.16775:
     if c1 <= 0.059915:
      s += -0.0452
     else:
      if c21 <= 21.25:
       s += -0.1271
      else:
       if c24 <= 1e-35:
        s += -0.0452
       else:
        s += -0.1793
    else:
     if c10 <= -1e-35:
      s += -0.0452
     else:
      if c9 <= -1e-35:
       if c19 <= 68.25:
        s += -0.0452
       else:
        if c1 <= 0.10157:
         s += 0.0918
        else:
         s += -0.0452
      else:
       if c24 <= 1e-35:
        if c38 <= 1e-35:
         if c19 <= 3818.8:
          if c44 <= 1.5:
           if c27 <= 0.20785:
            s += -0.0452
           else:
            if c53 <= 0.975:
             s += 0.0867
            else:
             s += 0.0344
          else:
           s += 0.103
         else:
          if c27 <= 0.66958:
           s += 0.1042
          else:
           s += -0.017
        else:
         s += -0.0452
       else:
        s += -0.0452
    if c44 <= 1e-35:
     if c22 <= 1e-35:
      if c48 <= 24.5:
       if c13 <= 0.17411:
        s += 0.0734
       else:
        s += 0.0351
      else:
       if c51 <= 0.050679:
        if c54 <= 1e-35:
         s += -0.087
        else:
         s += 0.0351
       else:
        if c13 <= 0.17411:
         s += -0.0272
        else:
         s += -0.1151
     else:
      if c48 <= 1.5:
       if c24 <= 1e-35:
        if c10 <= 1e-35:
         s += -0.1072
        else:
         s += 0.0584
       else:
        s += -0.1155
      else:
       s += -0.1155
    else:
     if c10 <= -1e-35:
      if c31 <= 2.5:
       if c55 <= 0.15216:
        if c56 <= 0.15192:
         s += 0.0333
        else:
         s += -0.0652
       else:
        if c24 <= 1e-35:
         s += 0.0837
        else:
         s += -0.1305
      else:
       s += -0.1305
     else:
      s += 0.0837
    if c0 <= 39.25:
     if c11 <= 1e-35:
      if c3 <= 13.5:
       if c2 <= 11.5:
        s += 0.0014
       else:
        s += -0.0959
      else:
       s += -0.1163
     else:
      if c23 <= 37.5:
       if c25 <= 0.52679:
        s += -0.1231
       else:
        if c29 <= 82.25:
         s += -0.1085
        else:
         if c38 <= 1e-35:
          s += 0.0014
         else:
          s += -0.1085
      else:
       if c14 <= 0.73312:
        s += 0.0014
       else:
        s += -0.1366
    else:
     if c14 <= 0.83259:
      if c45 <= 1e-35:
       if c38 <= 1e-35:
        if c23 <= 24.5:
         if c31 <= 1.5:
          s += 0.0776
         else:
          if c43 <= 2.4668:
           s += 0.0014
          else:
           s += 0.0519
        else:
         s += 0.0944
       else:
        s += 0.0014
      else:
       s += 0.0014
     else:
      s += 0.0014
    if c11 <= 1.5:
     if c16 <= 10.022:
      if c13 <= 0.17411:
       if c45 <= 1e-35:
        s += 0.0577
       else:
        s += -0.1881
      else:
       if c26 <= 0.072596:
        if c23 <= 32.5:
         s += -0.0962
        else:
         s += 0.0396
       else:
        if c13 <= 0.65613:
         s += 0.0557
        else:
         s += -0.1124
     else:
      if c23 <= 32.5:
       s += 0.0577
      else:
       s += 0.0856
    else:
     if c23 <= 32.5:
      if c30 <= 75.25:
       s += -0.1119
      else:
       if c45 <= 1e-35:
        if c57 <= 1e-35:
         s += -0.0976
        else:
         s += 0.041
       else:
        s += -0.1119
     else:
      if c9 <= 26.5:
       if c45 <= 1e-35:
        s += 0.0815
       else:
        s += -0.2412
      else:
       if c26 <= 0.016713:
        s += -0.012
       else:
        s += -0.1494
    if c35 <= 22.25:
     if c1 <= 0.06502:
      if c48 <= 59.5:
       if c19 <= 21.25:
        s += -0.0572
       else:
        if c31 <= 1.5:
         if c41 <= 2.9168:
          s += 0.0524
         else:
          if c33 <= 0.19082:
           s += 0.0524
          else:
           s += -0.02
        else:
         s += -0.02
      else:
       if c51 <= 0.16425:
        s += -0.0572
       else:
        s += -0.1146
     else:
      if c20 <= 52.25:
       if c58 <= 390.5:
        s += -0.017
       else:
        s += -0.1106
      else:
       if c18 <= 1e-35:
        if c31 <= 16.5:
         if c48 <= 36.5:
          if c56 <= 0.30385:
           s += 0.0434
          else:
           s += -0.0067
         else:
          s += -0.0808
        else:
         s += -0.1601
       else:
        s += -0.09
    else:
     if c31 <= 1e-35:
      s += 0.0885
     else:
      s += 0.0524
    if c44 <= 1e-35:
     if c22 <= 1e-35:
      if c34 <= 25.5:
       if c55 <= 0.15216:
        if c19 <= 122.75:
         s += 0.1277
        else:
         s += -0.0708
       else:
        if c55 <= 0.97605:
         if c24 <= 1e-35:
          if c19 <= 1361.8:
           s += 0.0714
          else:
           s += 0.0097
         else:
          s += -0.1272
        else:
         s += -0.0949
      else:
       s += -0.1272
     else:
      if c54 <= 29.5:
       if c43 <= 3.5122:
        s += -0.103
       else:
        s += -0.0241
      else:
       if c24 <= 1e-35:
        s += 0.0312
       else:
        s += -0.1595
    else:
     if c24 <= 1e-35:
      if c10 <= -1e-35:
       if c59 <= 59.5:
        s += -0.1117
       else:
        if c19 <= 4662.8:
         s += 0.0497
        else:
         s += -0.1859
      else:
       s += 0.0788
     else:
      s += -0.1859
    if c25 <= 0.22756:
     if c1 <= 0.059915:
      s += -0.0274
     else:
      if c49 <= 27.5:
       if c24 <= 1e-35:
        if c23 <= 32.5:
         if c33 <= 0.27364:
          s += -0.0555
         else:
          s += -0.1045
        else:
         s += -0.0274
       else:
        s += -0.1265
      else:
       if c24 <= 1e-35:
        s += -0.0274
       else:
        s += -0.1457
    else:
     if c10 <= -1e-35:
      s += -0.0274
     else:
      if c56 <= 0.45227:
       if c24 <= 1e-35:
        if c60 <= 1e-35:
         if c34 <= 19.5:
          if c19 <= 4662.8:
           s += 0.0812
          else:
           s += -0.0274
         else:
          s += -0.0274
        else:
         s += -0.0274
       else:
        s += -0.0274
      else:
       if c6 <= 14.25:
        s += -0.0274
       else:
        if c24 <= 1e-35:
         s += 0.0559
        else:
         s += -0.0274
    if c39 <= 2.5:
     if c24 <= 1e-35:
      if c31 <= 1.5:
       if c14 <= 0.8482:
        if c14 <= 0.06767:
         s += 0.0409
        else:
         s += 0.0812
       else:
        s += 0.0409
      else:
       if c0 <= 77.25:
        if c14 <= 0.60789:
         if c34 <= 17.5:
          s += 0.0211
         else:
          s += -0.1279
        else:
         if c40 <= 33.5:
          s += -0.1121
         else:
          s += -0.0431
       else:
        s += 0.0409
     else:
      s += -0.1412
    else:
     if c5 <= 2.0002:
      if c17 <= 0.59503:
       if c31 <= 3.5:
        if c28 <= 1.5:
         s += -0.0991
        else:
         s += 0.0526
       else:
        s += -0.1147
      else:
       s += -0.1043
     else:
      if c24 <= 1e-35:
       if c16 <= 10.022:
        s += -0.0831
       else:
        s += 0.0302
      else:
       s += -0.1457
    if c32 <= 1e-35:
     if c44 <= 1e-35:
      if c61 <= 0.48684:
       if c3 <= 14.5:
        if c14 <= 0.89276:
         if c55 <= 0.96204:
          if c45 <= 1e-35:
           s += 0.0613
          else:
           s += -0.1374
         else:
          s += -0.065
        else:
         s += -0.0445
       else:
        s += -0.1241
      else:
       if c55 <= 0.94747:
        if c14 <= 0.8482:
         s += -0.0017
        else:
         s += -0.0861
       else:
        s += -0.1107
     else:
      if c14 <= 0.8482:
       if c60 <= 1e-35:
        s += 0.0765
       else:
        s += -0.2115
      else:
       if c26 <= 0.0055947:
        s += 0.0356
       else:
        s += -0.0489
    else:
     if c30 <= 72.25:
      s += -0.0897
     else:
      if c45 <= 1e-35:
       if c10 <= 1e-35:
        s += -0.0897
       else:
        s += 0.0495
      else:
       s += -0.0897
    if s < -2.0 or s > 2.0:
        return 2 * s
    if c23 <= 4.5:
     if c61 <= 0.43304:
      if c18 <= 1e-35:
       if c14 <= 0.037725:
        s += -0.0949
       else:
        if c14 <= 0.81728:
         s += 0.0426
        else:
         s += -0.059
      else:
       s += -0.0958
     else:
      s += -0.0971
    else:
     if c14 <= 0.83259:
      if c24 <= 1e-35:
       if c9 <= -1e-35:
        if c13 <= 0.17411:
         s += 0.1016
        else:
         if c20 <= 52.25:
          s += -0.0678
         else:
          s += 0.0549
       else:
        if c62 <= 5.5:
         s += -0.1144
        else:
         if c59 <= 59.5:
          if c8 <= -9.5:
           s += -0.0837
          else:
           s += 0.0389
         else:
          s += 0.075
      else:
       s += -0.1436
     else:
      if c59 <= 49.5:
       s += -0.0894
      else:
       if c8 <= -1e-35:
        s += -0.0412
       else:
        s += 0.0237
    if c45 <= 1e-35:
     if c37 <= 2.5:
      if c30 <= 102.25:
       s += 0.0484
      else:
       if c58 <= 4999.5:
        if c12 <= 1e-35:
         s += 0.0484
        else:
         s += 0.087
       else:
        s += 0.0484
     else:
      if c31 <= 1.5:
       if c33 <= 0.36917:
        if c19 <= 68.25:
         if c54 <= 9.5:
          s += -0.0609
         else:
          s += 0.0484
        else:
         s += 0.0484
       else:
        if c54 <= 5.5:
         if c58 <= 390.5:
          s += 0.0434
         else:
          if c42 <= 122.5:
           s += -0.0609
          else:
           s += 0.0484
        else:
         if c34 <= 32.5:
          if c2 <= 2.5:
           s += 0.0472
          else:
           s += -0.0086
         else:
          s += -0.0609
      else:
       if c50 <= 11.5:
        s += -0.0609
       else:
        s += -0.1063
    else:
     s += -0.1204
    if c25 <= 0.25126:
     if c31 <= 2.5:
      if c53 <= 0.48684:
       s += -0.0086
      else:
       if c28 <= 1.5:
        s += -0.0934
       else:
        if c20 <= 128.25:
         s += -0.0149
        else:
         s += -0.0934
     else:
      s += -0.0934
    else:
     if c31 <= 1.5:
      if c61 <= 0.40588:
       if c45 <= 1e-35:
        if c28 <= 107.5:
         if c60 <= 1e-35:
          if c44 <= 1.5:
           if c50 <= 1.5:
            s += 0.0492
           else:
            if c28 <= 1.5:
             s += -0.0086
            else:
             s += 0.0838
          else:
           s += 0.0859
         else:
          s += -0.0086
        else:
         s += -0.0086
       else:
        s += -0.0086
      else:
       if c23 <= 26.5:
        s += -0.0086
       else:
        if c28 <= 63.5:
         s += 0.0742
        else:
         s += -0.0086
     else:
      s += -0.0086
    if c22 <= 1.5:
     if c14 <= 0.89276:
      if c3 <= 13.5:
       if c38 <= 1e-35:
        if c14 <= 0.023725:
         if c12 <= 1e-35:
          s += -0.0478
         else:
          s += 0.0599
        else:
         if c14 <= 0.66133:
          if c15 <= 1e-35:
           s += -0.0478
          else:
           s += 0.0711
         else:
          if c40 <= 20.5:
           s += -0.0478
          else:
           s += 0.0433
       else:
        s += -0.0478
      else:
       if c15 <= 0.30849:
        s += -0.11
       else:
        s += 0.06
     else:
      if c2 <= 4.5:
       if c25 <= 0.28759:
        s += -0.0514
       else:
        s += 0.0145
      else:
       s += -0.0847
    else:
     if c37 <= 2.5:
      if c12 <= 1e-35:
       s += -0.0579
      else:
       if c14 <= 0.71541:
        s += 0.0625
       else:
        s += -0.0069
     else:
      s += -0.0808
    if c56 <= 0.40588:
     if c59 <= 59.5:
      if c43 <= 1.3956:
       if c19 <= 275.25:
        s += -0.0014
       else:
        s += -0.1087
      else:
       if c57 <= 1e-35:
        s += -0.0397
       else:
        if c28 <= 142.5:
         s += 0.0323
        else:
         s += -0.4319
     else:
      if c34 <= 23.5:
       if c19 <= 4662.8:
        if c54 <= 3.5:
         if c49 <= 9.5:
          s += -0.0189
         else:
          s += 0.0413
        else:
         if c19 <= 1694.3:
          if c40 <= 3.5:
           s += -0.0612
          else:
           s += 0.0703
         else:
          s += 0.0222
       else:
        s += -0.1149
      else:
       s += -0.1149
    else:
     if c49 <= 5.5:
      if c43 <= 3.5812:
       s += -0.0904
      else:
       s += -0.0147
     else:
      if c59 <= 28.5:
       s += -0.0682
      else:
       s += 0.0032
    if c35 <= 24.25:
     if c22 <= 1e-35:
      if c33 <= 0.34932:
       if c50 <= 14.5:
        s += 0.046
       else:
        s += -0.1135
      else:
       if c13 <= 0.65613:
        if c53 <= 0.74342:
         if c50 <= 14.5:
          if c55 <= 0.41083:
           if c19 <= 159.25:
            s += 0.046
           else:
            if c20 <= 143.25:
             s += -0.0809
            else:
             s += -0.0071
          else:
           if c55 <= 0.98836:
            s += 0.0457
           else:
            s += -0.054
         else:
          s += -0.105
        else:
         s += -0.076
       else:
        s += -0.0989
     else:
      if c16 <= 9.0028:
       s += -0.0934
      else:
       if c40 <= 38.5:
        s += -0.0591
       else:
        if c55 <= 0.93229:
         s += 0.0079
        else:
         s += -0.0767
    else:
     if c55 <= 0.35716:
      s += 0.046
     else:
      s += 0.0743
    if c41 <= 2.4668:
     if c14 <= 0.81728:
      if c50 <= 14.5:
       if c38 <= 1e-35:
        if c26 <= 0.0070301:
         if c35 <= 31.5:
          if c14 <= 0.037725:
           s += -0.0183
          else:
           s += 0.0582
         else:
          s += 0.0881
        else:
         s += 0.0212
       else:
        s += -0.0451
      else:
       s += -0.1112
     else:
      if c32 <= 1e-35:
       if c26 <= 0.0059971:
        s += 0.0134
       else:
        if c26 <= 0.07785:
         if c28 <= 100.5:
          if c0 <= 99.25:
           s += -0.0929
          else:
           s += 0.0132
         else:
          s += -0.2223
        else:
         s += 0.034
      else:
       s += -0.0856
    else:
     if c35 <= 38.5:
      if c13 <= 0.51044:
       if c17 <= 0.57045:
        s += 0.0325
       else:
        s += -0.0509
      else:
       s += -0.0869
     else:
      s += 0.0325
    if c56 <= 0.40588:
     if c10 <= -1e-35:
      if c33 <= 0.34932:
       if c1 <= 0.15446:
        s += 0.0423
       else:
        if c13 <= 0.61197:
         if c15 <= 0.26004:
          s += -0.115
         else:
          s += 0.0423
        else:
         s += 0.0423
      else:
       if c63 <= 127.5:
        if c40 <= 20.5:
         s += -0.0784
        else:
         if c33 <= 0.9086:
          s += 0.0335
         else:
          s += -0.0666
       else:
        if c15 <= 0.0644:
         s += 0.0226
        else:
         s += -0.1142
     else:
      if c44 <= 3.5:
       s += 0.0423
      else:
       s += 0.0738
    else:
     if c5 <= 2.0002:
      if c64 <= 0.018809:
       s += -0.0821
      else:
       if c17 <= 0.57045:
        s += 0.096
       else:
        s += -0.0415
     else:
      if c1 <= 0.17192:
       s += 0.0058
      else:
       s += -0.0576
    if c36 <= 10.5:
     if c31 <= 3.5:
      if c56 <= 0.40588:
       if c33 <= 0.36917:
        s += 0.0722
       else:
        if c12 <= 1e-35:
         s += -0.0107
        else:
         if c57 <= 1e-35:
          if c26 <= 0.0035273:
           if c30 <= 31.25:
            s += -0.0107
           else:
            s += 0.0544
          else:
           s += -0.0107
         else:
          if c28 <= 100.5:
           s += 0.0669
          else:
           s += -0.0107
      else:
       if c33 <= 0.13386:
        s += 0.0849
       else:
        s += -0.0107
     else:
      if c20 <= 89.25:
       if c28 <= 4.5:
        s += -0.02
       else:
        s += -0.0907
      else:
       if c62 <= 5.5:
        s += -0.1238
       else:
        if c34 <= 37.5:
         s += -0.0107
        else:
         s += -0.2166
    else:
     if c21 <= 18.25:
      s += -0.0836
     else:
      s += 0.02
    if c24 <= 1e-35:
     if c55 <= 0.97605:
      if c10 <= -1e-35:
       if c19 <= 275.25:
        s += 0.0428
       else:
        if c40 <= 27.5:
         if c43 <= 3:
          s += -0.1046
         else:
          if c26 <= 0.007773:
           s += 0.0428
          else:
           s += -0.1105
        else:
         if c42 <= 1.5:
          s += -0.0563
         else:
          if c26 <= 0.0055947:
           s += 0.0428
          else:
           if c58 <= 3880:
            if c1 <= 0.27064:
             s += 0.0315
            else:
             s += -0.1106
           else:
            s += -0.1106
      else:
       if c35 <= 31.5:
        s += 0.0428
       else:
        if c19 <= 1361.8:
         s += 0.0767
        else:
         s += 0.0428
     else:
      if c42 <= 122.5:
       if c42 <= 2.5:
        s += 0.0943
       else:
        s += -0.0909
      else:
       s += 0.0989
    else:
     s += -0.1106
    if c24 <= 1e-35:
     if c41 <= 2.4668:
      if c34 <= 23.5:
       if c55 <= 0.25033:
        if c19 <= 122.75:
         s += 0.1178
        else:
         if c40 <= 21.5:
          if c8 <= -1.5:
           s += -0.0933
          else:
           s += -0.0114
         else:
          if c19 <= 4662.8:
           s += 0.015
          else:
           s += -0.1019
       else:
        if c55 <= 0.97605:
         if c65 <= 1e-35:
          s += 0.0664
         else:
          if c33 <= 0.20763:
           s += 0.0689
          else:
           s += 0.0053
        else:
         s += -0.041
      else:
       s += -0.1019
     else:
      if c54 <= 4.5:
       if c43 <= 3.3334:
        s += -0.0809
       else:
        s += -0.0045
      else:
       if c55 <= 0.15216:
        s += -0.048
       else:
        if c55 <= 0.94747:
         s += 0.0365
        else:
         s += -0.0551
    else:
     s += -0.1073
    if c24 <= 1e-35:
     if c38 <= 1e-35:
      if c25 <= 0.33477:
       if c19 <= 427.25:
        if c53 <= 0.48684:
         if c50 <= 13.5:
          if c23 <= 3.5:
           s += -0.029
          else:
           s += 0.0364
         else:
          s += -0.0538
        else:
         if c64 <= 0.015937:
          s += -0.0538
         else:
          if c19 <= 52.25:
           s += -0.0538
          else:
           s += 0.0364
       else:
        if c30 <= 95.25:
         s += -0.0538
        else:
         s += 0.0092
      else:
       if c44 <= 3.5:
        if c33 <= 0.048395:
         s += 0.1308
        else:
         s += 0.0364
       else:
        if c19 <= 1694.3:
         s += 0.0838
        else:
         s += 0.0364
     else:
      if c33 <= 0.46231:
       s += -0.0538
      else:
       s += -0.1025
    else:
     if c23 <= 30.5:
      s += -0.1025
     else:
      s += -0.1643
    if c24 <= 1e-35:
     if c34 <= 25.5:
      if c14 <= 0.83259:
       if c38 <= 1e-35:
        if c14 <= 0.052324:
         if c9 <= -1e-35:
          s += -0.0435
         else:
          s += 0.0628
        else:
         if c19 <= 3818.8:
          if c66 <= 0.53248:
           if c67 <= 10.015:
            if c11 <= 2.5:
             if c33 <= 0.20763:
              s += 0.0872
             else:
              s += 0.0451
            else:
             s += 0.0062
           else:
            s += -0.0435
          else:
           s += 0.117
         else:
          s += -0.0435
       else:
        if c33 <= 0.46231:
         s += -0.0435
        else:
         s += -0.0983
      else:
       if c40 <= 21.5:
        s += -0.0674
       else:
        if c65 <= 1.5:
         if c19 <= 122.75:
          s += 0.1308
         else:
          s += 0.0051
        else:
         s += -0.0574
     else:
      s += -0.0983
    else:
     s += -0.0983
    if c45 <= 1e-35:
     if c41 <= 2.6502:
      if c26 <= 0.0070301:
       if c44 <= 1e-35:
        if c25 <= 0.6012:
         s += -0.0095
        else:
         s += 0.045
       else:
        s += 0.0553
      else:
       if c26 <= 0.0073422:
        if c58 <= 4999.5:
         s += 0.0135
        else:
         s += -0.4322
       else:
        if c26 <= 0.27429:
         if c57 <= 1e-35:
          if c33 <= 0.36917:
           if c11 <= 1.5:
            s += 0.046
           else:
            s += -0.1002
          else:
           s += -0.0649
         else:
          if c17 <= 0.92885:
           if c9 <= 33.5:
            s += 0.0167
           else:
            s += -0.0882
          else:
           s += 0.0377
        else:
         if c33 <= 0.99911:
          s += 0.1044
         else:
          s += -0.7122
     else:
      if c23 <= 37.5:
       s += -0.0498
      else:
       s += 0.0263
    else:
     s += -0.0933
    if c32 <= 1e-35:
     if c55 <= 0.96204:
      if c19 <= 1361.8:
       if c50 <= 14.5:
        if c55 <= 0.15216:
         if c19 <= 122.75:
          s += 0.1135
         else:
          if c12 <= 1e-35:
           s += -0.042
          else:
           s += 0.0271
        else:
         s += 0.0469
       else:
        s += -0.0982
      else:
       if c43 <= 2.8084:
        s += -0.0669
       else:
        if c26 <= 0.031471:
         if c19 <= 4662.8:
          s += 0.0278
         else:
          s += -0.0697
        else:
         if c68 <= 0.71733:
          if c13 <= 0.39837:
           s += -0.2519
          else:
           s += -0.0098
         else:
          s += 0.0412
     else:
      s += -0.0582
    else:
     if c57 <= 1e-35:
      s += -0.0791
     else:
      if c10 <= -1.5:
       if c43 <= 3.8799:
        s += -0.0797
       else:
        s += 0.0249
      else:
       s += 0.0249
    if c25 <= 0.33477:
     if c17 <= 0.50431:
      if c34 <= 18.5:
       s += 0.0191
      else:
       s += -0.1208
     else:
      if c58 <= 747.5:
       if c23 <= 15.5:
        if c66 <= 0.29322:
         s += -0.0599
        else:
         s += 0.0191
       else:
        s += 0.0191
      else:
       if c43 <= 1.3956:
        if c13 <= 0.16647:
         s += -0.0045
        else:
         s += -0.0945
       else:
        if c14 <= 0.91941:
         if c67 <= 10.015:
          if c49 <= 4.5:
           s += -0.0577
          else:
           s += 0.0074
         else:
          if c66 <= 0.34318:
           s += -0.0561
          else:
           if c17 <= 0.85032:
            s += -0.6917
           else:
            s += -0.022
        else:
         s += -0.0744
    else:
     if c23 <= 37.5:
      s += 0.0191
     else:
      if c14 <= 0.66133:
       s += 0.0683
      else:
       s += 0.0191
    if c45 <= 1e-35:
     if c26 <= 1e-35:
      if c14 <= 0.91941:
       if c55 <= 0.94747:
        if c38 <= 1e-35:
         s += 0.0516
        else:
         if c23 <= 6.5:
          s += 0.0273
         else:
          s += -0.13
       else:
        if c13 <= 0.30068:
         s += 0.0324
        else:
         s += -0.0784
      else:
       s += -0.0241
     else:
      if c34 <= 36.5:
       if c26 <= 0.27429:
        if c25 <= 0.50224:
         if c39 <= 1e-35:
          s += 0.0119
         else:
          if c17 <= 0.55111:
           if c26 <= 0.0042239:
            s += -0.1118
           else:
            s += 0.0119
          else:
           if c21 <= 24.25:
            s += -0.0734
           else:
            s += 0.0027
        else:
         s += 0.0119
       else:
        if c51 <= 0.16425:
         s += 0.132
        else:
         s += -0.0162
      else:
       s += -0.1118
    else:
     s += -0.0872
    if c24 <= 1e-35:
     if c61 <= 0.48684:
      if c14 <= 0.66133:
       if c50 <= 14.5:
        if c15 <= 1e-35:
         s += -0.0841
        else:
         if c66 <= 0.4734:
          if c61 <= 1e-35:
           if c66 <= 0.34318:
            s += 0.0142
           else:
            s += -0.0841
          else:
           if c4 <= 10.5:
            if c22 <= 2.5:
             s += 0.0364
            else:
             s += -0.0476
           else:
            s += 0.064
         else:
          s += 0.0992
       else:
        s += -0.0837
      else:
       if c66 <= 0.028709:
        s += 0.0676
       else:
        if c50 <= 13.5:
         s += -0.0019
        else:
         s += -0.0841
     else:
      if c37 <= 37.5:
       if c14 <= 0.78563:
        if c4 <= 17.5:
         s += -0.0053
        else:
         s += 0.0537
       else:
        s += -0.0386
      else:
       s += -0.0725
    else:
     s += -0.0841
    if c45 <= 1e-35:
     if c36 <= 10.5:
      if c38 <= 1e-35:
       if c25 <= 0.50224:
        if c28 <= 24.5:
         if c2 <= 1.5:
          s += 0.0345
         else:
          if c15 <= 0.0644:
           if c63 <= 44.5:
            s += -0.0415
           else:
            s += 0.0345
          else:
           if c25 <= 0.24876:
            s += -0.0342
           else:
            s += 0.0142
        else:
         s += -0.0415
       else:
        s += 0.0345
      else:
       if c66 <= 0.07735:
        if c17 <= 0.98806:
         if c58 <= 3347:
          s += -0.1099
         else:
          s += -0.4582
        else:
         s += -0.0415
       else:
        s += -0.0415
     else:
      if c37 <= 30.5:
       if c59 <= 24.5:
        s += -0.0719
       else:
        if c56 <= 0.55278:
         s += 0.0234
        else:
         s += -0.0599
      else:
       s += -0.091
    else:
     s += -0.0788
    if c24 <= 1e-35:
     if c61 <= 0.30385:
      if c34 <= 23.5:
       if c55 <= 0.30269:
        if c63 <= 376.5:
         if c59 <= 31.5:
          s += -0.0293
         else:
          s += 0.0239
        else:
         s += -0.0575
       else:
        if c15 <= 1e-35:
         s += -0.0772
        else:
         if c55 <= 0.96204:
          if c20 <= 45.25:
           s += 0.085
          else:
           s += 0.0395
         else:
          s += -0.0098
      else:
       s += -0.0772
     else:
      if c5 <= 3.3453:
       if c55 <= 0.94747:
        if c59 <= 22.5:
         s += -0.0626
        else:
         if c55 <= 0.32063:
          if c27 <= 0.16219:
           s += 0.1207
          else:
           s += -0.0288
         else:
          s += 0.0208
       else:
        s += -0.0772
      else:
       if c1 <= 0.4909:
        s += 0.0132
       else:
        s += 0.1314
    else:
     s += -0.0772
    if c53 <= 0.48684:
     if c31 <= 8.5:
      if c44 <= 1.5:
       s += 0.0107
      else:
       if c19 <= 1361.8:
        s += 0.0571
       else:
        s += 0.0107
     else:
      if c0 <= 102.25:
       if c13 <= 0.41451:
        if c59 <= 9.5:
         s += -0.0178
        else:
         s += -0.1669
       else:
        if c11 <= 1.5:
         s += 0.0107
        else:
         s += -0.0867
      else:
       s += 0.0107
    else:
     if c43 <= 3.2086:
      if c47 <= 2.5:
       if c59 <= 24.5:
        s += -0.0637
       else:
        if c19 <= 1297.8:
         s += 0.0027
        else:
         s += -0.0569
      else:
       if c68 <= 0.91198:
        s += -0.0759
       else:
        s += 0.0637
     else:
      if c59 <= 2.5:
       s += 0.1081
      else:
       if c14 <= 0.87885:
        s += 0.0226
       else:
        s += -0.0482
    if c40 <= 20.5:
     if c10 <= -9.5:
      s += -0.0822
     else:
      if c45 <= 1e-35:
       s += 0.0045
      else:
       s += -0.0786
    else:
     if c55 <= 0.97605:
      if c14 <= 0.91941:
       if c63 <= 399.5:
        if c69 <= 1e-35:
         if c35 <= 36.5:
          if c66 <= 0.42833:
           if c70 <= 1e-35:
            s += 0.0048
           else:
            s += -0.14
          else:
           s += 0.0506
         else:
          s += 0.0506
        else:
         if c34 <= 19.5:
          s += 0.0869
         else:
          s += -0.0687
       else:
        if c51 <= 0.16425:
         s += 0.0838
        else:
         if c13 <= 0.21487:
          if c51 <= 0.61121:
           s += -0.2905
          else:
           s += -0.0358
         else:
          if c37 <= 27.5:
           s += 0.0223
          else:
           s += -0.1355
      else:
       s += -0.0206
     else:
      s += -0.0535
    if c18 <= 1e-35:
     if c33 <= 0.20763:
      s += 0.0531
     else:
      if c65 <= 1e-35:
       if c44 <= 1.5:
        if c34 <= 36.5:
         if c54 <= 2.5:
          s += -0.0378
         else:
          s += 0.0159
        else:
         s += -0.0866
       else:
        if c28 <= 118.5:
         s += 0.0495
        else:
         if c66 <= 0.14557:
          s += 0.1051
         else:
          if c20 <= 359.25:
           s += -0.1559
          else:
           s += -0.8907
      else:
       if c1 <= 1e-35:
        if c66 <= 0.634:
         if c15 <= 0.69039:
          if c15 <= 0.50821:
           s += -0.0795
          else:
           if c15 <= 0.5206:
            s += -0.6287
           else:
            s += -0.087
         else:
          s += 0.0729
        else:
         s += 0.1094
       else:
        s += -0.015
    else:
     if c37 <= 1.5:
      s += 0.0024
     else:
      s += -0.0457
    if c38 <= 1e-35:
     if c26 <= 0.0070301:
      if c5 <= 2.0002:
       if c66 <= 0.53248:
        if c21 <= 22.25:
         s += -0.0137
        else:
         if c12 <= 1e-35:
          s += -0.0137
         else:
          s += 0.0467
       else:
        s += 0.0828
      else:
       if c69 <= 1e-35:
        if c44 <= 1e-35:
         if c54 <= 18.5:
          s += -0.0137
         else:
          s += 0.0415
        else:
         if c55 <= 0.28514:
          s += 0.0198
         else:
          s += 0.0672
       else:
        s += 0.0795
     else:
      if c26 <= 0.27429:
       if c33 <= 0.080152:
        s += 0.0862
       else:
        s += -0.0137
      else:
       if c50 <= 1e-35:
        s += 0.1152
       else:
        s += -0.0137
    else:
     if c33 <= 0.46231:
      if c52 <= 3.5:
       s += -0.0137
      else:
       s += -0.0707
     else:
      s += -0.092
    if c18 <= 1e-35:
     if c34 <= 36.5:
      if c14 <= 0.73312:
       if c35 <= 31.5:
        if c14 <= 0.052324:
         s += -0.0258
        else:
         if c63 <= 74.5:
          s += -0.025
         else:
          if c58 <= 4808:
           s += 0.0472
          else:
           if c68 <= 0.70242:
            s += 0.0178
           else:
            s += -0.0889
       else:
        s += 0.0547
      else:
       if c39 <= 1e-35:
        s += 0.0161
       else:
        if c26 <= 0.27429:
         if c43 <= 3:
          s += -0.05
         else:
          s += 0.0168
        else:
         s += 0.1105
     else:
      s += -0.0889
    else:
     if c43 <= 3.5122:
      if c58 <= 1444.5:
       if c23 <= 15.5:
        s += -0.042
       else:
        s += 0.0194
      else:
       if c10 <= -1.5:
        s += -0.0919
       else:
        s += -0.0369
     else:
      s += 0.0222
    if s < -2.5 or s > 2.5:
        return 2 * s
    if c53 <= 0.48684:
     if c31 <= 14.5:
      if c45 <= 1e-35:
       if c44 <= 1.5:
        if c17 <= 0.59503:
         if c42 <= 1e-35:
          s += -0.058
         else:
          s += 0.0616
        else:
         if c6 <= 13.25:
          s += -0.0109
         else:
          if c71 <= 1e-35:
           s += 0.0298
          else:
           s += -0.0688
       else:
        s += 0.0389
      else:
       s += -0.0467
     else:
      s += -0.0688
    else:
     if c5 <= 3.7949:
      if c66 <= 0.3552:
       if c61 <= 0.2265:
        if c14 <= 0.89276:
         s += 0.0084
        else:
         s += -0.0675
       else:
        if c44 <= 3.5:
         s += -0.0665
        else:
         s += 0.0046
      else:
       if c31 <= 6.5:
        s += 0.0463
       else:
        s += -0.0921
     else:
      if c53 <= 0.67544:
       s += 0.0601
      else:
       s += -0.0088
    if c49 <= 3.5:
     if c55 <= 0.98836:
      if c14 <= 0.91941:
       s += -0.0049
      else:
       s += -0.0652
     else:
      s += -0.086
    else:
     if c26 <= 0.0070301:
      if c15 <= 1e-35:
       if c55 <= 0.12138:
        s += 0.0382
       else:
        s += -0.4222
      else:
       if c27 <= 0.088555:
        s += 0.1199
       else:
        if c14 <= 0.91941:
         s += 0.03
        else:
         s += -0.0188
     else:
      if c13 <= 0.26047:
       if c26 <= 0.0073422:
        s += -0.263
       else:
        if c27 <= 0.74854:
         if c13 <= 0.2356:
          s += -0.0414
         else:
          if c26 <= 0.072596:
           if c15 <= 0.6524:
            s += -0.3488
           else:
            s += 0.0972
          else:
           s += 0.0857
        else:
         s += 0.0232
      else:
       if c32 <= 1e-35:
        s += 0.0193
       else:
        s += -0.0408
    if c25 <= 0.33477:
     if c17 <= 0.50431:
      s += 0.0128
     else:
      if c21 <= 19.25:
       if c26 <= 0.27429:
        if c26 <= 0.0027064:
         if c17 <= 0.79336:
          s += 0.0128
         else:
          if c43 <= 2.7445:
           if c41 <= 0.95008:
            s += -0.0123
           else:
            s += -0.0696
          else:
           s += 0.0128
        else:
         if c70 <= 1e-35:
          s += -0.058
         else:
          s += -0.1641
       else:
        s += 0.0128
      else:
       if c70 <= 1e-35:
        if c24 <= 1e-35:
         s += 0.0123
        else:
         s += -0.0709
       else:
        if c17 <= 0.83264:
         if c44 <= 3.5:
          s += -0.1281
         else:
          s += -0.6073
        else:
         s += 0.0128
    else:
     if c44 <= 3.5:
      s += 0.0128
     else:
      if c28 <= 36.5:
       s += 0.0654
      else:
       s += 0.0128
    if c24 <= 1e-35:
     if c33 <= 0.20763:
      if c62 <= 4.5:
       s += -0.0642
      else:
       if c50 <= 12.5:
        s += 0.0486
       else:
        s += -0.0642
     else:
      if c6 <= 22.25:
       if c56 <= 0.65833:
        if c28 <= 29.5:
         if c23 <= 46.5:
          if c33 <= 0.67509:
           if c62 <= 59.5:
            s += -0.0642
           else:
            s += 0.0303
          else:
           s += -0.0219
         else:
          if c33 <= 0.87237:
           s += 0.0035
          else:
           s += 0.0774
        else:
         if c43 <= 3.0738:
          s += -0.0642
         else:
          if c51 <= 0.27164:
           if c68 <= 0.75249:
            s += -0.0642
           else:
            s += 0.032
          else:
           s += 0.0558
       else:
        s += -0.0501
      else:
       if c28 <= 107.5:
        s += 0.0286
       else:
        s += -0.0642
    else:
     s += -0.0642
    if c49 <= 3.5:
     if c57 <= 1e-35:
      if c31 <= 1e-35:
       if c55 <= 0.99948:
        s += 0.0034
       else:
        s += -0.0759
      else:
       if c23 <= 9.5:
        s += -0.0759
       else:
        if c1 <= 0.015687:
         s += -0.2868
        else:
         s += -0.1118
     else:
      if c55 <= 0.054162:
       s += -0.0512
      else:
       if c62 <= 5.5:
        s += -0.1046
       else:
        s += 0.0188
    else:
     if c31 <= 8.5:
      if c55 <= 0.3394:
       s += 0.0057
      else:
       if c56 <= 0.30385:
        if c70 <= 1e-35:
         if c28 <= 57.5:
          s += 0.0493
         else:
          s += 0.0057
        else:
         s += 0.0057
       else:
        s += 0.0061
     else:
      if c10 <= -9.5:
       s += -0.0873
      else:
       if c1 <= 0.12615:
        s += -0.0867
       else:
        s += 0.0057
    if c38 <= 1e-35:
     if c57 <= 1e-35:
      if c11 <= 1.5:
       if c64 <= 0.062782:
        if c17 <= 0.10997:
         s += 0.0896
        else:
         if c58 <= 4808:
          if c55 <= 0.94747:
           if c14 <= 0.60789:
            s += 0.0397
           else:
            if c3 <= 1e-35:
             s += -0.0365
            else:
             s += 0.0143
          else:
           s += -0.0406
         else:
          s += -0.0406
       else:
        if c70 <= 1e-35:
         if c58 <= 944.5:
          s += -0.0154
         else:
          s += 0.0786
        else:
         s += -0.0406
      else:
       s += -0.0406
     else:
      if c35 <= 31.5:
       if c61 <= 0.24265:
        s += 0.0204
       else:
        s += -0.0088
      else:
       if c63 <= 119.5:
        s += 0.0629
       else:
        s += 0.021
    else:
     if c22 <= 4.5:
      s += -0.0406
     else:
      s += -0.1047
    if c45 <= 1e-35:
     if c53 <= 0.65833:
      if c62 <= 28.5:
       s += -0.036
      else:
       if c51 <= 0.85554:
        if c66 <= 0.53248:
         if c10 <= -1e-35:
          if c58 <= 2784.5:
           s += -0.0006
          else:
           if c51 <= 0.038877:
            if c42 <= 6.5:
             s += -0.0549
            else:
             s += -0.3085
           else:
            if c51 <= 0.6601:
             if c25 <= 0.53923:
              s += -0.0555
             else:
              s += -0.0006
            else:
             s += -0.1329
         else:
          if c57 <= 1e-35:
           if c42 <= 243.5:
            s += -0.0006
           else:
            s += 0.1782
          else:
           if c23 <= 32.5:
            s += 0.0188
           else:
            s += 0.0616
        else:
         s += 0.0825
       else:
        s += -0.0933
     else:
      if c25 <= 0.41703:
       s += -0.0452
      else:
       s += -0.0024
    else:
     s += -0.0568
    if c38 <= 1e-35:
     if c72 <= 1e-35:
      if c43 <= 3.7599:
       if c15 <= 0.0644:
        if c13 <= 0.67212:
         if c15 <= 1e-35:
          s += 0.0021
         else:
          if c58 <= 1539.5:
           if c13 <= 0.36027:
            s += 0.0021
           else:
            s += 0.232
          else:
           s += 0.0578
        else:
         s += 0.0021
       else:
        s += 0.0021
      else:
       if c28 <= 100.5:
        s += 0.0415
       else:
        s += 0.0021
     else:
      if c56 <= 0.25658:
       s += 0.0939
      else:
       s += 0.0021
    else:
     if c1 <= 0.081003:
      if c13 <= 0.65613:
       s += 0.0021
      else:
       s += -0.1119
     else:
      if c15 <= 0.56279:
       if c52 <= 3.5:
        s += -0.0055
       else:
        s += -0.0811
      else:
       if c13 <= 0.31297:
        s += -0.0751
       else:
        s += -0.3118
    if c40 <= 18.5:
     if c8 <= -13.5:
      s += -0.0878
     else:
      s += -0.0117
    else:
     if c61 <= 0.37981:
      if c28 <= 107.5:
       if c70 <= 1e-35:
        if c31 <= 16.5:
         if c69 <= 1e-35:
          s += 0.0177
         else:
          s += 0.0605
        else:
         if c68 <= 0.51535:
          s += -0.0371
         else:
          s += -0.331
       else:
        if c1 <= 0.0063392:
         if c50 <= 1.5:
          if c15 <= 1e-35:
           s += -0.159
          else:
           s += 0.0834
         else:
          s += -0.1576
        else:
         if c15 <= 0.48985:
          if c43 <= 1.6251:
           s += -0.11
          else:
           if c22 <= 1e-35:
            s += -0.5142
           else:
            s += 0.0099
         else:
          s += 0.0545
      else:
       s += -0.0722
     else:
      if c28 <= 1.5:
       s += -0.0556
      else:
       s += -0.0016
    if c33 <= 0.20763:
     s += 0.0331
    else:
     if c21 <= 18.25:
      if c62 <= 55.5:
       s += -0.0572
      else:
       if c43 <= 3.7:
        if c13 <= 0.65613:
         if c58 <= 1692.5:
          if c63 <= 103.5:
           s += -0.0065
          else:
           if c13 <= 0.50063:
            s += 0.1645
           else:
            s += -0.0014
         else:
          if c55 <= 0.41083:
           s += -0.0579
          else:
           s += 0.0051
        else:
         s += -0.0581
       else:
        if c51 <= 0.27164:
         if c63 <= 216.5:
          s += 0.0345
         else:
          if c13 <= 0.36027:
           s += -0.124
          else:
           s += 0.047
        else:
         s += 0.0596
     else:
      if c71 <= 1e-35:
       if c12 <= 1e-35:
        if c43 <= 2.5162:
         s += -0.0611
        else:
         s += 0.0142
       else:
        s += 0.0301
      else:
       s += -0.1918
    if c26 <= 0.0070301:
     if c14 <= 0.89276:
      if c35 <= 32.5:
       if c66 <= 0.25294:
        if c43 <= 1.5001:
         s += -0.0458
        else:
         s += 0.0027
       else:
        if c63 <= 143.5:
         s += -0.005
        else:
         s += 0.0525
      else:
       s += 0.0525
     else:
      s += -0.0177
    else:
     if c26 <= 0.38203:
      if c19 <= 1361.8:
       s += -0.01
      else:
       if c66 <= 0.14557:
        if c68 <= 1e-35:
         if c15 <= 0.69039:
          if c51 <= 0.094666:
           s += -0.2547
          else:
           s += 0.0252
         else:
          s += 0.0792
        else:
         s += 0.0384
       else:
        if c26 <= 0.0073422:
         if c55 <= 0.41083:
          s += -0.1482
         else:
          s += -0.447
        else:
         if c65 <= 2.5:
          s += -0.0343
         else:
          s += -0.1507
     else:
      s += 0.0882
    if c33 <= 0.13386:
     if c63 <= 399.5:
      if c22 <= 2.5:
       s += 0.08
      else:
       s += -0.0586
     else:
      if c52 <= 7.5:
       s += -0.0974
      else:
       s += 0.0332
    else:
     if c53 <= 0.48684:
      if c72 <= 1e-35:
       if c31 <= 7.5:
        if c68 <= 0.31058:
         if c42 <= 64.5:
          if c33 <= 0.55788:
           s += 0.0173
          else:
           s += -0.0206
         else:
          s += 0.0783
        else:
         if c26 <= 0.12443:
          if c35 <= 42.5:
           s += 0.006
          else:
           s += 0.048
         else:
          s += 0.0871
       else:
        if c26 <= 0.094541:
         s += -0.0206
        else:
         s += -0.1271
      else:
       s += 0.08
     else:
      if c54 <= 4.5:
       s += -0.0447
      else:
       if c2 <= 1e-35:
        s += 0.0439
       else:
        s += -0.0162
    if c25 <= 0.42929:
     if c55 <= 0.94747:
      if c19 <= 427.25:
       s += 0.0106
      else:
       if c70 <= 1e-35:
        if c10 <= 2.5:
         if c19 <= 1790.3:
          if c32 <= 1e-35:
           s += -0.0166
          else:
           if c68 <= 0.86079:
            s += -0.0899
           else:
            s += 0.0106
         else:
          s += -0.0924
        else:
         s += 0.0106
       else:
        if c55 <= 0.35716:
         s += -0.1048
        else:
         s += -0.4294
     else:
      if c42 <= 2.5:
       s += 0.0106
      else:
       if c6 <= 18.25:
        s += -0.0941
       else:
        s += -0.0065
    else:
     if c50 <= 5.5:
      s += 0.0106
     else:
      if c8 <= -27.5:
       s += 0.0106
      else:
       if c19 <= 52.25:
        s += 0.0106
       else:
        if c69 <= 1e-35:
         s += 0.0291
        else:
         s += 0.0926
    if c34 <= 36.5:
     if c66 <= 0.53248:
      if c24 <= 1e-35:
       if c19 <= 1694.3:
        if c35 <= 37.5:
         if c61 <= 0.35147:
          if c61 <= 1e-35:
           if c66 <= 0.34318:
            s += 0.0032
           else:
            s += -0.054
          else:
           if c3 <= 2.5:
            s += 0.003
           else:
            s += 0.0388
         else:
          if c66 <= 0.3552:
           if c5 <= 4.2669:
            s += -0.0312
           else:
            s += 0.0379
          else:
           s += 0.0298
        else:
         s += 0.0388
       else:
        if c17 <= 0.93317:
         s += -0.054
        else:
         if c15 <= 0.50821:
          s += 0.0165
         else:
          if c68 <= 0.76677:
           s += -0.054
          else:
           s += 0.0251
      else:
       s += -0.054
     else:
      if c13 <= 0.36027:
       s += 0.0581
      else:
       s += 0.2914
    else:
     s += -0.0876
    if c33 <= 0.20763:
     if c22 <= 2.5:
      if c70 <= 1e-35:
       if c36 <= 12.5:
        s += 0.0553
       else:
        s += -0.075
      else:
       if c27 <= 0.088555:
        s += 0.0981
       else:
        if c2 <= 1e-35:
         s += 0.105
        else:
         if c33 <= 0.099053:
          s += -0.1346
         else:
          s += -0.3824
     else:
      if c59 <= 1.5:
       s += 0.1054
      else:
       s += -0.0592
    else:
     if c10 <= -23.5:
      if c40 <= 40.5:
       s += -0.0938
      else:
       if c33 <= 0.55788:
        s += -0.0106
       else:
        if c66 <= 0.27827:
         s += -0.1161
        else:
         s += -0.0106
     else:
      if c57 <= 1e-35:
       s += -0.0106
      else:
       if c12 <= 1e-35:
        s += -0.0106
       else:
        if c28 <= 100.5:
         s += 0.0341
        else:
         s += -0.0106
    if c34 <= 36.5:
     if c19 <= 1361.8:
      if c32 <= 1e-35:
       if c41 <= 3.6192:
        if c33 <= 0.20763:
         s += 0.0458
        else:
         if c35 <= 31.5:
          if c63 <= 31.5:
           if c20 <= 19.25:
            s += 0.0393
           else:
            s += -0.0508
          else:
           if c19 <= 52.25:
            s += -0.0318
           else:
            if c50 <= 5.5:
             s += 0.0052
            else:
             s += 0.0393
         else:
          s += 0.0393
       else:
        s += -0.0575
      else:
       s += -0.0148
     else:
      if c43 <= 2.875:
       s += -0.0524
      else:
       if c51 <= 0.27164:
        if c63 <= 216.5:
         s += 0.013
        else:
         if c15 <= 0.43909:
          s += 0.0041
         else:
          s += -0.0826
       else:
        if c41 <= 2:
         s += 0.0688
        else:
         s += -0.0052
    else:
     s += -0.0826
    if c25 <= 0.50224:
     if c34 <= 25.5:
      if c39 <= 1e-35:
       s += 0.0118
      else:
       if c19 <= 1790.3:
        if c33 <= 0.46231:
         if c70 <= 1e-35:
          if c52 <= 10.5:
           s += 0.0118
          else:
           s += -0.0471
         else:
          s += -0.0985
        else:
         if c19 <= 196.25:
          if c9 <= -1e-35:
           if c42 <= 4.5:
            s += 0.0118
           else:
            s += -0.084
          else:
           s += 0.0118
         else:
          if c10 <= 32.5:
           s += -0.0563
          else:
           s += 0.0118
       else:
        if c29 <= 136.25:
         s += -0.0985
        else:
         s += -0.0157
     else:
      s += -0.0985
    else:
     if c50 <= 5.5:
      s += 0.0118
     else:
      if c51 <= 0.27164:
       s += 0.0118
      else:
       if c9 <= -31.5:
        s += 0.0118
       else:
        s += 0.0625
    if c68 <= 0.87858:
     if c64 <= 0.012539:
      if c36 <= 12.5:
       if c14 <= 0.60789:
        if c55 <= 0.93229:
         if c68 <= 0.68544:
          s += 0.0245
         else:
          if c42 <= 85.5:
           s += -0.0088
          else:
           s += -0.2091
        else:
         s += -0.031
       else:
        if c40 <= 20.5:
         if c5 <= 4.2669:
          s += -0.0566
         else:
          s += 0.0555
        else:
         if c50 <= 4.5:
          if c15 <= 0.19532:
           s += 0.0242
          else:
           if c65 <= 1.5:
            s += -0.0202
           else:
            s += -0.0913
         else:
          s += 0.0191
      else:
       s += -0.0603
     else:
      if c70 <= 1e-35:
       if c15 <= 0.0644:
        if c13 <= 0.67212:
         s += 0.1574
        else:
         s += -0.01
       else:
        s += 0.0147
      else:
       s += -0.0729
    else:
     s += 0.0271
    if c34 <= 36.5:
     if c62 <= 7.5:
      if c28 <= 1e-35:
       if c23 <= 9.5:
        s += -0.0773
       else:
        s += 0.0874
      else:
       s += -0.0668
     else:
      if c56 <= 0.62829:
       if c28 <= 118.5:
        if c25 <= 0.55631:
         if c28 <= 24.5:
          if c55 <= 0.89593:
           if c70 <= 1e-35:
            s += 0.022
           else:
            if c36 <= 1.5:
             s += 0.0229
            else:
             if c28 <= 1e-35:
              s += 0.0229
             else:
              s += -0.0773
          else:
           if c54 <= 15.5:
            s += -0.0539
           else:
            s += 0.0226
         else:
          s += -0.0326
        else:
         s += 0.0229
       else:
        if c56 <= 0.35147:
         s += -0.0773
        else:
         s += 0.0481
      else:
       if c28 <= 1.5:
        s += -0.0672
       else:
        s += -0.0112
    else:
     s += -0.0773
    if c68 <= 0.87858:
     if c33 <= 0.20763:
      if c22 <= 2.5:
       if c70 <= 1e-35:
        s += 0.0407
       else:
        if c13 <= 0.10031:
         s += 0.0957
        else:
         if c36 <= 1e-35:
          s += 0.095
         else:
          s += -0.1941
      else:
       if c59 <= 1.5:
        s += 0.0922
       else:
        s += -0.0553
     else:
      if c10 <= -23.5:
       if c59 <= 46.5:
        if c19 <= 122.75:
         s += -0.0033
        else:
         s += -0.1067
       else:
        if c19 <= 1436.3:
         s += -0.0033
        else:
         if c17 <= 0.93317:
          s += -0.1117
         else:
          if c51 <= 0.094666:
           s += -0.1749
          else:
           s += -0.0033
      else:
       s += -0.0033
    else:
     if c33 <= 0.36917:
      s += 0.0931
     else:
      if c4 <= 9.5:
       s += -0.0099
      else:
       s += 0.0421
    if c56 <= 0.14643:
     if c72 <= 1e-35:
      if c65 <= 1e-35:
       if c14 <= 0.60789:
        if c23 <= 3.5:
         s += -0.08
        else:
         s += 0.0506
       else:
        s += 0.0042
      else:
       if c69 <= 1e-35:
        if c13 <= 0.42626:
         if c13 <= 0.19759:
          s += 0.0261
         else:
          if c23 <= 73.5:
           s += -0.0635
          else:
           s += -0.2126
        else:
         s += 0.0035
       else:
        s += 0.0461
     else:
      s += 0.0842
    else:
     if c66 <= 0.3552:
      if c6 <= 18.25:
       s += -0.0224
      else:
       if c14 <= 0.87885:
        s += 0.0135
       else:
        s += -0.041
     else:
      if c31 <= 7.5:
       if c27 <= 0.44334:
        if c34 <= 27.5:
         s += 0.0911
        else:
         s += -0.0785
       else:
        s += 0.0142
      else:
       s += -0.0785
    if c53 <= 0.65833:
     if c68 <= 0.98425:
      if c51 <= 0.33403:
       if c20 <= 25.25:
        if c27 <= 0.36573:
         s += 0.0838
        else:
         if c66 <= 0.79222:
          s += 0.0097
         else:
          s += -0.377
       else:
        if c68 <= 0.3694:
         if c23 <= 152.5:
          s += -0.0299
         else:
          s += -0.2075
        else:
         if c63 <= 284.5:
          s += 0.0087
         else:
          if c27 <= 0.80823:
           if c27 <= 0.65588:
            if c27 <= 0.62821:
             s += -0.0096
            else:
             s += -0.1501
           else:
            s += 0.0175
          else:
           if c14 <= 0.21555:
            s += 0.1178
           else:
            s += -0.2444
      else:
       if c43 <= 1.6251:
        if c58 <= 1539.5:
         s += 0.0135
        else:
         s += -0.0417
       else:
        s += 0.0411
     else:
      s += 0.0708
    else:
     s += -0.0183
    if c38 <= 1e-35:
     if c25 <= 0.572:
      s += -0.0073
     else:
      if c51 <= 0.27164:
       if c13 <= 0.41451:
        if c63 <= 210.5:
         if c6 <= 31.5:
          if c33 <= 0.31127:
           s += 0.0854
          else:
           if c72 <= 1e-35:
            s += -0.0073
           else:
            s += 0.094
         else:
          s += 0.0463
        else:
         s += -0.0073
       else:
        s += 0.0485
      else:
       if c13 <= 0.41451:
        s += 0.061
       else:
        if c56 <= 0.48684:
         if c52 <= 21.5:
          s += 0.0257
         else:
          s += 0.1115
        else:
         s += -0.0073
    else:
     if c33 <= 0.46231:
      if c51 <= 0.67506:
       s += -0.0073
      else:
       s += -0.1253
     else:
      if c13 <= 0.17411:
       s += -0.0073
      else:
       if c52 <= 1e-35:
        s += -0.1362
       else:
        s += -0.062
    if c45 <= 1e-35:
     if c27 <= 0.87708:
      if c33 <= 0.20763:
       if c70 <= 1e-35:
        if c22 <= 2.5:
         if c36 <= 12.5:
          s += 0.0476
         else:
          s += -0.0659
        else:
         if c27 <= 0.66294:
          s += -0.058
         else:
          s += 0.0639
       else:
        if c13 <= 0.10031:
         s += 0.0929
        else:
         if c36 <= 1e-35:
          s += 0.0896
         else:
          s += -0.1779
      else:
       if c10 <= -3.5:
        if c59 <= 18.5:
         s += -0.0675
        else:
         s += -0.0226
       else:
        if c57 <= 1e-35:
         if c42 <= 122.5:
          s += -0.0226
         else:
          s += 0.109
        else:
         if c13 <= 0.38434:
          if c27 <= 0.79215:
           s += 0.0134
          else:
           s += -0.0226
         else:
          s += 0.0343
     else:
      s += 0.0359
    else:
     s += -0.0436
    if c45 <= 1e-35:
     if c58 <= 622.5:
      if c27 <= 0.44334:
       s += 0.0977
      else:
       if c23 <= 16.5:
        s += -0.0199
       else:
        s += 0.0489
     else:
      if c27 <= 0.92253:
       if c34 <= 36.5:
        if c17 <= 0.59503:
         if c31 <= 2.5:
          s += 0.0421
         else:
          if c27 <= 0.44334:
           s += 0.0224
          else:
           s += -0.0701
        else:
         if c17 <= 0.93317:
          s += -0.0269
         else:
          if c50 <= 5.5:
           if c27 <= 0.56145:
            if c23 <= 37.5:
             s += 0.0024
            else:
             s += 0.0825
           else:
            if c28 <= 118.5:
             if c4 <= 15.5:
              s += -0.0201
             else:
              s += 0.0148
            else:
             s += -0.0701
          else:
           s += 0.0314
       else:
        s += -0.0701
      else:
       s += 0.0526
    else:
     s += -0.0425
    if c56 <= 0.14643:
     if c58 <= 747.5:
      s += 0.0548
     else:
      if c19 <= 4662.8:
       if c65 <= 1e-35:
        if c56 <= 1e-35:
         if c13 <= 0.10031:
          s += 0.0749
         else:
          s += -0.0457
        else:
         s += 0.0332
       else:
        if c63 <= 56.5:
         if c68 <= 1e-35:
          s += -0.2444
         else:
          s += -0.0024
        else:
         s += -0.0047
      else:
       if c41 <= 1.0004:
        s += 0.0404
       else:
        s += -0.2271
    else:
     if c53 <= 0.8619:
      if c68 <= 0.99195:
       if c6 <= 33.5:
        if c42 <= 243.5:
         if c51 <= 0.67506:
          if c27 <= 0.20785:
           s += 0.0934
          else:
           s += -0.0092
         else:
          s += -0.0456
        else:
         s += 0.1269
       else:
        s += 0.0194
      else:
       s += 0.0696
     else:
      s += -0.0342
    if c26 <= 0.017583:
     if c25 <= 0.28759:
      if c17 <= 0.62619:
       s += 0.0151
      else:
       s += -0.0263
     else:
      s += 0.0151
    else:
     if c13 <= 0.43796:
      if c20 <= 25.25:
       s += 0.0326
      else:
       if c13 <= 1e-35:
        if c59 <= 59.5:
         s += -0.6867
        else:
         s += -0.027
       else:
        if c33 <= 0.99911:
         if c33 <= 0.98748:
          if c33 <= 0.7419:
           s += -0.0694
          else:
           s += -0.0098
         else:
          if c33 <= 0.99312:
           if c66 <= 0.12846:
            s += 0.0546
           else:
            s += -0.4559
          else:
           s += -0.0146
        else:
         s += 0.0397
     else:
      if c1 <= 0.17192:
       if c13 <= 0.65613:
        s += 0.0464
       else:
        s += -0.04
      else:
       if c10 <= -20.5:
        s += -0.1016
       else:
        s += -0.0023
    if c26 <= 0.017583:
     if c25 <= 0.28759:
      if c17 <= 0.62619:
       if c23 <= 110.5:
        if c50 <= 13.5:
         s += 0.014
        else:
         s += -0.0903
       else:
        s += -0.1693
      else:
       if c21 <= 21.25:
        s += -0.0379
       else:
        s += 0.011
     else:
      s += 0.014
    else:
     if c26 <= 0.38203:
      if c65 <= 1.5:
       if c32 <= 1e-35:
        s += 0.0057
       else:
        s += -0.0387
      else:
       if c1 <= 1e-35:
        if c26 <= 0.062323:
         if c17 <= 0.44908:
          s += -0.5859
         else:
          s += -0.2098
        else:
         s += -0.0004
       else:
        if c17 <= 0.76426:
         s += 0.0269
        else:
         if c26 <= 0.22505:
          if c36 <= 1.5:
           s += -0.1653
          else:
           s += -0.0303
         else:
          s += -0.2049
     else:
      s += 0.0766
    if c66 <= 0.4734:
     if c38 <= 1e-35:
      if c72 <= 1e-35:
       if c66 <= 0.028709:
        s += 0.0417
       else:
        if c42 <= 243.5:
         if c26 <= 0.38203:
          s += -0.003
         else:
          s += 0.0635
        else:
         if c39 <= 3.5:
          s += 0.0595
         else:
          s += 0.2902
      else:
       if c41 <= 1.9002:
        s += 0.0879
       else:
        s += -0.003
     else:
      if c66 <= 0.16692:
       if c23 <= 19.5:
        s += -0.0644
       else:
        s += -0.1649
      else:
       if c23 <= 25.5:
        s += -0.003
       else:
        s += -0.1241
    else:
     if c34 <= 31.5:
      if c11 <= 1.5:
       if c41 <= 3.6192:
        s += 0.043
       else:
        s += -0.1105
      else:
       if c65 <= 2.5:
        s += 0.0385
       else:
        s += 0.2376
     else:
      s += -0.1105
    if c66 <= 0.4734:
     if c57 <= 1e-35:
      if c69 <= 1e-35:
       if c66 <= 0.29322:
        if c66 <= 0.028709:
         s += 0.0369
        else:
         if c67 <= 5.8466:
          if c66 <= 0.046998:
           if c15 <= 0.80413:
            s += 0.0261
           else:
            if c63 <= 83.5:
             s += -0.2409
            else:
             if c42 <= 34.5:
              s += -1.5854
             else:
              s += 0.037
          else:
           s += -0.0584
         else:
          s += -0.0248
       else:
        s += 0.006
      else:
       if c48 <= 32.5:
        if c1 <= 0.27064:
         s += 0.0459
        else:
         s += -0.0548
       else:
        s += -0.0548
     else:
      if c61 <= 0.20526:
       s += 0.0192
      else:
       if c1 <= 0.32722:
        s += -0.0132
       else:
        s += 0.0324
    else:
     if c1 <= 0.2255:
      s += 0.0203
     else:
      s += 0.1811
    if c18 <= 1.5:
     if c34 <= 36.5:
      if c3 <= 4.5:
       if c17 <= 0.31904:
        s += 0.0486
       else:
        if c65 <= 2.5:
         s += 0.0009
        else:
         if c13 <= 0.38434:
          s += -0.0631
         else:
          s += -0.0065
      else:
       if c13 <= 0.57804:
        if c70 <= 1e-35:
         if c14 <= 0.052324:
          s += -0.0191
         else:
          if c27 <= 0.53968:
           s += 0.0869
          else:
           if c10 <= 30.5:
            if c31 <= 1.5:
             s += 0.0427
            else:
             if c27 <= 0.81737:
              s += -0.0631
             else:
              s += 0.0427
           else:
            s += 0.0653
        else:
         s += -0.0631
       else:
        if c8 <= -22.5:
         s += -0.0631
        else:
         s += -0.0024
     else:
      s += -0.0631
    else:
     if c57 <= 1e-35:
      s += -0.0661
     else:
      s += -0.0047
    if c43 <= 3.5812:
     if c26 <= 0.27429:
      if c6 <= 32.5:
       if c49 <= 3.5:
        s += -0.0309
       else:
        s += -0.005
      else:
       s += 0.0165
     else:
      if c15 <= 0.6524:
       s += 0.0668
      else:
       s += -0.3099
    else:
     if c26 <= 0.031471:
      if c62 <= 51.5:
       if c58 <= 4999.5:
        s += 0.0023
       else:
        s += -0.146
      else:
       if c15 <= 0.50821:
        s += 0.0482
       else:
        if c63 <= 376.5:
         if c31 <= 10.5:
          s += 0.0312
         else:
          if c42 <= 39.5:
           s += 0.0312
          else:
           if c36 <= 1e-35:
            s += -1.3746
           else:
            s += -0.0057
        else:
         if c33 <= 0.83944:
          s += -0.1723
         else:
          s += 0.0623
     else:
      if c66 <= 0.060792:
       s += 0.0789
      else:
       s += -0.0898
    if c19 <= 1361.8:
     if c34 <= 36.5:
      if c24 <= 1e-35:
       if c23 <= 46.5:
        if c41 <= 3.6192:
         if c66 <= 0.4734:
          if c70 <= 1e-35:
           if c61 <= 0.35147:
            if c11 <= 2.5:
             s += 0.0225
            else:
             if c19 <= 235.25:
              s += 0.0209
             else:
              s += -0.0454
           else:
            if c43 <= 3.8799:
             s += -0.0127
            else:
             s += 0.0369
          else:
           s += -0.0454
         else:
          if c68 <= 0.11822:
           s += 0.0084
          else:
           s += 0.0861
        else:
         s += -0.0454
       else:
        s += 0.0331
      else:
       s += -0.0454
     else:
      s += -0.1047
    else:
     if c43 <= 2.8084:
      if c11 <= 2.5:
       s += -0.033
      else:
       s += -0.118
     else:
      if c50 <= 8.5:
       s += -0.0054
      else:
       s += 0.0636
    if c40 <= 4.5:
     if c57 <= 1e-35:
      s += -0.0609
     else:
      s += -0.0038
    else:
     if c69 <= 1e-35:
      if c28 <= 107.5:
       if c4 <= 15.5:
        if c15 <= 0.19532:
         if c51 <= 0.050679:
          s += 0.0615
         else:
          s += 0.0003
        else:
         if c65 <= 2.5:
          s += -0.0079
         else:
          s += -0.0435
       else:
        s += 0.0171
      else:
       if c51 <= 0.27164:
        if c40 <= 59.5:
         s += -0.2954
        else:
         s += -0.086
       else:
        s += 0.0437
     else:
      if c28 <= 1.5:
       if c15 <= 0.2921:
        s += -0.0897
       else:
        s += 0.0205
      else:
       if c8 <= -33.5:
        if c58 <= 3021:
         if c31 <= 4.5:
          s += 0.0492
         else:
          s += -0.095
        else:
         s += -0.1022
       else:
        s += 0.0492
    if c5 <= 3.8572:
     if c56 <= 0.17157:
      if c72 <= 1e-35:
       s += 0.0028
      else:
       s += 0.0773
     else:
      if c66 <= 0.3552:
       if c6 <= 38.5:
        if c42 <= 110.5:
         if c1 <= 0.025105:
          if c15 <= 0.2921:
           if c71 <= 1e-35:
            s += -0.095
           else:
            s += 0.0912
          else:
           s += -0.0273
         else:
          s += -0.0187
        else:
         s += 0.0717
       else:
        s += 0.0117
      else:
       if c52 <= 5.5:
        if c27 <= 0.44334:
         if c34 <= 31.5:
          if c1 <= 0.069593:
           s += 0.0552
          else:
           s += 0.1717
         else:
          s += -0.1095
        else:
         s += 0.0056
       else:
        if c42 <= 18.5:
         s += -0.1122
        else:
         s += 0.0057
    else:
     if c59 <= 1.5:
      s += 0.1011
     else:
      s += 0.0152
    if c62 <= 5.5:
     if c28 <= 3.5:
      if c25 <= 0.46715:
       s += -0.0703
      else:
       s += 0.0795
     else:
      s += -0.0743
    else:
     if c64 <= 0.0062697:
      if c41 <= 1.0522:
       s += 0.0115
      else:
       if c33 <= 0.36917:
        s += 0.0072
       else:
        if c10 <= -36.5:
         s += -0.0706
        else:
         if c28 <= 214.5:
          if c28 <= 100.5:
           if c49 <= 2.5:
            s += -0.0476
           else:
            s += -0.0021
          else:
           s += -0.0706
         else:
          s += 0.4672
     else:
      if c70 <= 1e-35:
       if c66 <= 0.27295:
        if c66 <= 0.14211:
         s += 0.0329
        else:
         s += -0.0194
       else:
        s += 0.045
      else:
       if c33 <= 0.7419:
        if c28 <= 1e-35:
         s += 0.0984
        else:
         s += -0.1633
       else:
        s += 0.0226
    if c51 <= 0.85554:
     if c72 <= 1e-35:
      if c36 <= 12.5:
       if c3 <= 4.5:
        if c33 <= 0.13386:
         s += 0.043
        else:
         if c20 <= 1e-35:
          s += 0.029
         else:
          if c57 <= 1e-35:
           s += -0.0273
          else:
           if c38 <= 1e-35:
            s += 0.0009
           else:
            s += -0.0685
       else:
        if c13 <= 0.57804:
         if c51 <= 0.39735:
          s += 0.0003
         else:
          if c46 <= 0.0061296:
           s += -0.0698
          else:
           if c61 <= 1e-35:
            s += -0.0385
           else:
            if c50 <= 4.5:
             s += 0.0238
            else:
             s += 0.0898
        else:
         if c1 <= 0.022315:
          s += -0.109
         else:
          s += 0.005
      else:
       s += -0.0391
     else:
      if c38 <= 1e-35:
       s += 0.0608
      else:
       s += -0.1588
    else:
     s += -0.0838
    if c43 <= 3.463:
     if c45 <= 1e-35:
      if c57 <= 1e-35:
       if c32 <= 1.5:
        if c17 <= 0.81648:
         if c66 <= 0.12846:
          if c1 <= 0.021202:
           s += 0.0556
          else:
           s += -0.0953
         else:
          if c70 <= 1e-35:
           s += 0.0391
          else:
           if c1 <= 0.0063392:
            s += 0.0471
           else:
            s += -0.1396
        else:
         if c42 <= 145.5:
          if c66 <= 0.028709:
           s += 0.0408
          else:
           if c67 <= 6.5725:
            if c66 <= 0.083625:
             s += -0.0941
            else:
             s += -0.0261
           else:
            s += -0.0012
         else:
          s += 0.1475
       else:
        s += -0.0828
      else:
       if c66 <= 0.15694:
        s += 0.024
       else:
        s += -0.0041
     else:
      s += -0.0467
    else:
     if c71 <= 1e-35:
      s += 0.0164
     else:
      s += -0.1121
    if c44 <= 6.5:
     if c25 <= 0.572:
      if c55 <= 0.94747:
       if c19 <= 275.25:
        s += 0.008
       else:
        if c32 <= 1e-35:
         if c70 <= 1e-35:
          if c19 <= 1790.3:
           s += 0.0035
          else:
           if c17 <= 0.93317:
            s += -0.0905
           else:
            s += -0.0128
         else:
          if c15 <= 0.48985:
           s += -0.0944
          else:
           s += 0.008
        else:
         s += -0.0443
      else:
       if c6 <= 18.25:
        if c42 <= 7.5:
         s += 0.008
        else:
         s += -0.0788
       else:
        s += 0.008
     else:
      if c3 <= 7.5:
       s += 0.008
      else:
       if c17 <= 0.92885:
        s += 0.008
       else:
        s += 0.0641
    else:
     if c17 <= 0.85032:
      if c41 <= 0.58841:
       s += -0.1675
      else:
       s += 0.0309
     else:
      s += 0.055
    if c64 <= 0.012539:
     if c68 <= 0.99195:
      if c72 <= 1e-35:
       if c69 <= 1e-35:
        if c28 <= 142.5:
         if c4 <= 11.5:
          if c4 <= 1e-35:
           s += 0.0511
          else:
           s += -0.0226
         else:
          if c45 <= 1e-35:
           if c9 <= 45.5:
            if c25 <= 0.16775:
             s += -0.0182
            else:
             s += 0.0345
           else:
            if c25 <= 0.52679:
             if c28 <= 20.5:
              s += 0.0062
             else:
              s += -0.072
            else:
             s += 0.0062
          else:
           s += -0.0928
        else:
         s += -0.122
       else:
        if c37 <= 50.5:
         if c4 <= 13.5:
          s += 0.0375
         else:
          s += -0.0486
        else:
         s += -0.0666
      else:
       s += 0.0452
     else:
      s += 0.0575
    else:
     if c64 <= 0.27676:
      s += 0.018
     else:
      s += -0.0451
    if c26 <= 0.02052:
     if c25 <= 0.28759:
      s += -0.0094
     else:
      if c58 <= 1539.5:
       s += 0.0293
      else:
       if c69 <= 1e-35:
        s += -0.0013
       else:
        s += 0.0311
    else:
     if c26 <= 0.38203:
      if c65 <= 2.5:
       if c70 <= 1e-35:
        if c15 <= 0.53502:
         if c2 <= 1.5:
          s += 0.0454
         else:
          s += -0.004
        else:
         if c26 <= 0.021429:
          s += -0.4225
         else:
          if c26 <= 0.27429:
           s += -0.0353
          else:
           s += -0.2982
       else:
        s += -0.1295
      else:
       if c15 <= 0.18864:
        s += -0.0001
       else:
        if c17 <= 0.36131:
         if c26 <= 0.0371:
          s += -0.5375
         else:
          s += 0.0311
        else:
         if c3 <= 4.5:
          s += -0.0922
         else:
          s += 0.02
     else:
      s += 0.0653
    if c19 <= 1297.8:
     if c34 <= 36.5:
      if c35 <= 57.5:
       if c69 <= 1e-35:
        if c54 <= 12.5:
         if c26 <= 0.27429:
          if c15 <= 0.0644:
           s += 0.0253
          else:
           if c66 <= 0.634:
            s += -0.0174
           else:
            s += -0.1038
         else:
          s += 0.0395
        else:
         if c45 <= 1e-35:
          s += 0.0179
         else:
          s += -0.0622
       else:
        if c28 <= 1.5:
         if c5 <= 3.8572:
          s += -0.0635
         else:
          s += 0.0395
        else:
         if c20 <= 338.25:
          s += 0.0395
         else:
          s += -0.0556
      else:
       s += 0.0395
     else:
      s += -0.1038
    else:
     if c10 <= 16.5:
      if c28 <= 75.5:
       if c56 <= 0.14643:
        s += -0.0073
       else:
        s += -0.0506
      else:
       s += 0.0096
     else:
      s += 0.012
    if c27 <= 0.088555:
     if c63 <= 39.5:
      s += -0.0576
     else:
      s += 0.1011
    else:
     if c70 <= 1e-35:
      if c69 <= 1e-35:
       if c57 <= 1e-35:
        if c66 <= 0.3552:
         if c67 <= 5.7226:
          s += -0.0476
         else:
          s += -0.0139
        else:
         if c58 <= 1088.5:
          if c63 <= 74.5:
           s += -0.0134
          else:
           s += -0.2118
         else:
          if c63 <= 399.5:
           s += 0.0738
          else:
           s += -0.0526
       else:
        if c37 <= 1.5:
         s += 0.0186
        else:
         s += -0.0047
      else:
       if c37 <= 50.5:
        if c18 <= 1.5:
         if c51 <= 0.85554:
          s += 0.0429
         else:
          s += -0.0448
        else:
         s += -0.0448
       else:
        s += -0.0448
     else:
      if c66 <= 0.34318:
       s += 0.0303
      else:
       s += -0.1162
    if c26 <= 0.02052:
     if c43 <= 2.25:
      if c19 <= 944.25:
       if c44 <= 1.5:
        s += -0.0081
       else:
        s += 0.0325
      else:
       if c10 <= 43.5:
        s += -0.0461
       else:
        s += 0.0691
     else:
      if c19 <= 4662.8:
       s += 0.0163
      else:
       if c13 <= 0.091229:
        s += 0.0689
       else:
        if c66 <= 0.14557:
         s += 0.0907
        else:
         s += -0.1223
    else:
     if c31 <= 14.5:
      if c13 <= 0.26047:
       if c65 <= 1.5:
        if c13 <= 0.024259:
         s += -0.1058
        else:
         if c51 <= 0.13244:
          if c66 <= 0.11577:
           s += 0.0509
          else:
           s += -0.0604
         else:
          s += 0.0374
       else:
        s += -0.1058
      else:
       if c53 <= 0.37981:
        s += 0.0216
       else:
        s += -0.02
     else:
      s += -0.1058
    if c68 <= 0.99684:
     if c44 <= 7.5:
      if c64 <= 0.012539:
       if c56 <= 0.20526:
        if c68 <= 0.27396:
         if c67 <= 19.125:
          if c50 <= 1.5:
           s += -0.034
          else:
           if c20 <= 606.25:
            s += 0.0075
           else:
            s += -0.2987
         else:
          s += 0.0822
        else:
         if c17 <= 0.9972:
          s += 0.0048
         else:
          s += 0.0343
       else:
        if c55 <= 0.99948:
         if c8 <= 37.5:
          s += -0.0234
         else:
          s += 0.0036
        else:
         s += -0.0686
      else:
       if c64 <= 0.30861:
        if c17 <= 0.59503:
         if c34 <= 15.5:
          s += 0.0674
         else:
          s += -0.1113
        else:
         s += 0.0086
       else:
        s += -0.0513
     else:
      if c17 <= 0.86392:
       s += -0.0513
      else:
       s += 0.0648
    else:
     s += 0.0866
    if c58 <= 622.5:
     if c20 <= 103.25:
      s += 0.0547
     else:
      if c63 <= 22.5:
       s += -0.0276
      else:
       s += 0.0327
    else:
     if c25 <= 0.41703:
      if c40 <= 4.5:
       s += -0.0482
      else:
       s += -0.0124
     else:
      if c51 <= 0.27164:
       if c63 <= 210.5:
        if c63 <= 103.5:
         if c20 <= 25.25:
          s += 0.0522
         else:
          if c5 <= 0.82858:
           s += 0.0324
          else:
           s += -0.0124
        else:
         if c51 <= 0.038877:
          s += 0.0744
         else:
          if c67 <= 6.0035:
           s += -0.0124
          else:
           s += 0.0397
       else:
        s += -0.0124
      else:
       if c5 <= 3.8572:
        if c40 <= 38.5:
         s += -0.0097
        else:
         s += 0.0218
       else:
        if c1 <= 0.17192:
         s += 0.057
        else:
         s += -0.0048
    if c53 <= 0.8619:
     if c72 <= 1e-35:
      if c19 <= 1790.3:
       if c36 <= 12.5:
        s += 0.0066
       else:
        s += -0.0406
      else:
       if c17 <= 0.93317:
        if c66 <= 0.44561:
         s += -0.085
        else:
         s += 0.0582
       else:
        if c51 <= 0.34546:
         if c52 <= 11.5:
          if c51 <= 0.25084:
           if c51 <= 0.19074:
            if c67 <= 5.996:
             s += -0.0657
            else:
             s += 0.0009
           else:
            s += 0.0567
          else:
           if c17 <= 0.99036:
            s += -0.0056
           else:
            if c17 <= 0.99438:
             s += -0.1947
            else:
             s += -0.0621
         else:
          s += 0.0985
        else:
         if c52 <= 16.5:
          s += 0.0616
         else:
          s += -0.2457
     else:
      if c56 <= 0.25658:
       s += 0.0774
      else:
       s += -0.1106
    else:
     s += -0.0181
    if c27 <= 0.93204:
     if c1 <= 1e-35:
      if c17 <= 0.10997:
       s += 0.0942
      else:
       if c17 <= 0.99944:
        if c17 <= 0.99278:
         s += -0.0331
        else:
         if c27 <= 0.83704:
          s += -0.1557
         else:
          s += 0.03
       else:
        s += 0.0035
     else:
      if c20 <= 435.25:
       if c70 <= 1e-35:
        if c62 <= 51.5:
         if c42 <= 8.5:
          if c62 <= 3.5:
           s += -0.0547
          else:
           s += 0.0351
         else:
          s += -0.0456
        else:
         s += 0.011
       else:
        if c17 <= 0.85032:
         if c20 <= 25.25:
          s += -0.0226
         else:
          s += -0.1588
        else:
         s += 0.0407
      else:
       if c27 <= 0.83704:
        s += -0.0071
       else:
        s += -0.082
    else:
     if c12 <= 1.5:
      s += -0.0523
     else:
      s += 0.0563
    if c5 <= 3.8572:
     if c34 <= 25.5:
      if c17 <= 0.69927:
       if c2 <= 1.5:
        s += 0.0676
       else:
        if c70 <= 1e-35:
         s += 0.0181
        else:
         s += -0.0724
      else:
       if c12 <= 1e-35:
        if c23 <= 10.5:
         s += -0.0068
        else:
         if c14 <= 0.93263:
          if c14 <= 0.023725:
           s += -0.0058
          else:
           s += -0.0724
         else:
          s += -0.0058
       else:
        if c49 <= 17.5:
         s += -0.0058
        else:
         s += 0.0209
     else:
      s += -0.0724
    else:
     if c68 <= 0.53955:
      s += 0.0383
     else:
      if c59 <= 1.5:
       s += 0.1
      else:
       if c33 <= 0.60983:
        if c33 <= 0.57843:
         if c17 <= 0.92885:
          s += -0.1021
         else:
          s += -0.0056
        else:
         s += -0.1448
       else:
        s += 0.0226
    if c42 <= 243.5:
     if c15 <= 0.0644:
      if c42 <= 2.5:
       if c28 <= 3.5:
        if c15 <= 0.053673:
         s += 0.0539
        else:
         s += 0.182
       else:
        s += -0.0178
      else:
       s += -0.0131
     else:
      if c11 <= 2.5:
       if c69 <= 1e-35:
        if c49 <= 12.5:
         s += -0.0121
        else:
         if c15 <= 0.46832:
          s += 0.0232
         else:
          if c28 <= 107.5:
           s += -0.001
          else:
           if c66 <= 0.14557:
            s += 0.0783
           else:
            if c66 <= 0.28544:
             s += -0.2298
            else:
             s += 0.0826
       else:
        if c28 <= 1.5:
         s += -0.0543
        else:
         if c70 <= 1e-35:
          s += 0.0319
         else:
          s += -0.113
      else:
       if c10 <= -7.5:
        s += -0.0671
       else:
        s += 0.0029
    else:
     s += 0.1013
    if c56 <= 0.14643:
     if c28 <= 107.5:
      if c68 <= 0.3694:
       s += -0.0023
      else:
       s += 0.0253
     else:
      if c17 <= 0.99368:
       s += 0.0817
      else:
       if c13 <= 0.037386:
        s += 0.0798
       else:
        if c19 <= 3818.8:
         s += 0.1012
        else:
         s += -0.1991
    else:
     if c17 <= 0.69927:
      if c13 <= 0.57804:
       if c34 <= 18.5:
        s += 0.0489
       else:
        s += -0.0867
      else:
       if c42 <= 43.5:
        s += -0.0246
       else:
        s += 0.1571
     else:
      if c5 <= 3.3453:
       if c12 <= 1e-35:
        s += -0.0282
       else:
        if c58 <= 1692.5:
         s += 0.0213
        else:
         s += -0.0282
      else:
       if c68 <= 0.51535:
        s += 0.0286
       else:
        if c63 <= 289.5:
         s += 0.015
        else:
         s += -0.0516
    if c43 <= 3.8215:
     if c19 <= 1023.3:
      s += 0.0022
     else:
      if c11 <= 2.5:
       if c51 <= 0.67506:
        if c27 <= 0.59536:
         if c28 <= 75.5:
          s += 0.0241
         else:
          s += 0.1242
        else:
         if c27 <= 0.61431:
          if c51 <= 0.018265:
           if c28 <= 33.5:
            s += -0.0733
           else:
            s += -0.6013
          else:
           s += -0.0419
         else:
          if c53 <= 0.14643:
           s += 0.0169
          else:
           if c51 <= 0.20184:
            s += -0.049
           else:
            s += -0.0015
       else:
        s += -0.0949
      else:
       s += -0.0946
    else:
     if c26 <= 0.026686:
      if c28 <= 118.5:
       s += 0.0328
      else:
       if c17 <= 0.99368:
        s += 0.0748
       else:
        if c51 <= 0.34546:
         s += -0.153
        else:
         s += 0.1112
     else:
      s += -0.0441
    if c42 <= 243.5:
     if c27 <= 0.87708:
      if c1 <= 1e-35:
       if c65 <= 1e-35:
        s += -0.0027
       else:
        if c65 <= 9.5:
         if c70 <= 1e-35:
          if c3 <= 2.5:
           s += -0.1008
          else:
           if c27 <= 0.55022:
            s += -0.1201
           else:
            s += -0.0022
         else:
          s += 0.0564
        else:
         s += 0.0634
      else:
       if c65 <= 13.5:
        if c27 <= 0.36573:
         if c42 <= 2.5:
          if c64 <= 0.062782:
           if c31 <= 5.5:
            if c1 <= 0.21272:
             s += 0.0252
            else:
             s += 0.1289
           else:
            s += -0.0378
          else:
           s += 0.1185
         else:
          s += -0.0115
        else:
         s += -0.0012
       else:
        s += -0.1023
     else:
      if c18 <= 1e-35:
       s += 0.0298
      else:
       s += -0.0308
    else:
     s += 0.1041
    if c44 <= 3.5:
     if c15 <= 1e-35:
      s += -0.1546
     else:
      if c27 <= 0.088555:
       s += 0.0932
      else:
       if c50 <= 4.5:
        if c15 <= 0.56279:
         s += -0.0031
        else:
         if c31 <= 10.5:
          if c27 <= 0.85442:
           s += -0.0435
          else:
           s += 0.0026
         else:
          if c6 <= 31.5:
           if c40 <= 17.5:
            s += -0.0435
           else:
            s += -0.6545
          else:
           s += -0.0435
       else:
        if c31 <= 3.5:
         if c28 <= 1.5:
          s += -0.0175
         else:
          if c3 <= 6.5:
           s += 0.0099
          else:
           if c17 <= 0.27101:
            s += -0.0175
           else:
            s += 0.068
        else:
         if c17 <= 0.55111:
          s += -0.0795
         else:
          s += -0.0175
    else:
     if c17 <= 0.94062:
      s += -0.0134
     else:
      s += 0.0301
    if c42 <= 243.5:
     if c68 <= 0.99684:
      if c26 <= 0.38203:
       if c26 <= 0.017583:
        if c5 <= 0.25011:
         s += -0.0172
        else:
         s += 0.0061
       else:
        if c68 <= 0.091288:
         if c59 <= 59.5:
          if c13 <= 0.14335:
           s += -0.2564
          else:
           s += -0.0551
         else:
          if c51 <= 0.11779:
           if c58 <= 4999.5:
            s += -0.0324
           else:
            s += -0.1415
          else:
           if c26 <= 0.025339:
            if c1 <= 0.022315:
             s += -0.2679
            else:
             s += 0.0319
           else:
            s += 0.0447
        else:
         if c66 <= 0.14211:
          if c19 <= 2221.3:
           s += 0.0107
          else:
           s += 0.0893
         else:
          s += -0.0154
      else:
       if c13 <= 0.68474:
        s += 0.094
       else:
        s += -0.1016
     else:
      s += 0.0805
    else:
     s += 0.0999
    return s
