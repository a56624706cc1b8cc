# ruff: noqa
"""The trained trees of the judge. Written by benchmarks/train_judge.py; do not edit.

A tree is a nest of comparisons; its leaf adds to the log odds that a line belongs to the
article. As plain code a tree costs a quarter of what a walk over arrays costs.
"""

COLUMNS = (
    "short<5",
    "main_to",
    "core_share",
    "cued<5",
    "bullet_share",
    "head_share",
    "commas",
    "tail_after",
    "core_to",
    "most_after",
    "capitals",
    "tokens",
    "short",
    "prose>5",
    "cued>5",
    "list",
    "prose_after_share",
    "short>15",
    "prose<15",
    "long_after",
    "short>5",
    "main_share",
    "cued<15",
    "tail_before",
    "short_share",
    "most_before",
    "bullet>15",
    "ending",
    "cued_share",
    "capitals<5",
    "until_long",
    "cues",
    "words",
    "long_before",
    "prose>15",
    "since_tail",
    "prose<5",
    "all_words",
    "shared",
    "cued>15",
    "short<15",
    "prose_before_share",
    "shared<5",
    "prose+1",
    "prose-1",
    "prose",
    "bullet<15",
    "since_long",
    "prose_before",
    "shared>5",
    "again",
    "capitals+1",
    "prose_share",
    "cued",
    "until_head",
    "capitals-1",
    "lines",
    "met",
    "stop_share",
    "met>15",
    "solid",
    "words-1",
    "main_from",
    "words+1",
    "gap_before",
    "since_end",
    "gap_share",
    "bullet",
    "digits",
    "letters",
    "quoted",
)


def score(row: tuple[float, ...]) -> float:
    """The log odds that a line is article; `row` holds its columns in COLUMNS' order."""
    c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21, c22, c23, c24, c25, c26, c27, c28, c29, c30, c31, c32, c33, c34, c35, c36, c37, c38, c39, c40, c41, c42, c43, c44, c45, c46, c47, c48, c49, c50, c51, c52, c53, c54, c55, c56, c57, c58, c59, c60, c61, c62, c63, c64, c65, c66, c67, c68, c69, c70, = row
    s = 0.0
    if c0 <= 2.5:
     if c1 <= -1e-35:
      if c2 <= 0.26297:
       if c3 <= 1e-35:
        if c4 <= 0.47454:
         s += 1.0376
        else:
         s += 0.8588
       else:
        s += 0.729
      else:
       if c5 <= 0.66741:
        s += 0.7176
       else:
        s += 1.0376
     else:
      if c6 <= 1e-35:
       if c7 <= 1.5:
        s += 1.087
       else:
        s += 1.0376
      else:
       if c8 <= -1e-35:
        s += 1.0429
       else:
        s += 1.1315
    else:
     if c9 <= 19.031:
      if c10 <= 0.32456:
       if c2 <= 0.51874:
        s += 0.8492
       else:
        s += 0.6904
      else:
       s += 0.6545
     else:
      if c11 <= 8.5:
       if c3 <= 1e-35:
        s += 0.9602
       else:
        s += 0.8492
      else:
       if c1 <= -1e-35:
        s += 0.8492
       else:
        s += 1.1073
    if c12 <= 1e-35:
     if c13 <= 39.25:
      if c14 <= 1e-35:
       if c15 <= 15.5:
        if c16 <= 0.16426:
         if c8 <= -1e-35:
          if c5 <= 0.36245:
           s += -0.1886
          else:
           s += -0.0024
         else:
          s += 0.0935
        else:
         if c16 <= 0.97402:
          s += 0.0904
         else:
          if c17 <= 2.5:
           s += 0.0673
          else:
           s += -0.2535
       else:
        s += -0.3046
      else:
       if c6 <= 1.5:
        s += -0.237
       else:
        if c8 <= -1e-35:
         s += -0.1915
        else:
         s += 0.0517
     else:
      if c2 <= 0.89541:
       s += 0.0935
      else:
       s += 0.1188
    else:
     if c18 <= 37.25:
      s += -0.2801
     else:
      if c14 <= 1e-35:
       if c19 <= 2.5:
        s += -0.2167
       else:
        s += 0.0075
      else:
       s += -0.2602
    if c20 <= 2.5:
     if c1 <= -1e-35:
      if c21 <= 0.42579:
       if c22 <= 1.5:
        if c4 <= 0.4899:
         s += 0.0465
        else:
         s += -0.0865
       else:
        s += -0.1987
      else:
       if c23 <= 2.5:
        if c2 <= 0.55566:
         s += 0.0238
        else:
         if c24 <= 0.16942:
          s += -0.05
         else:
          s += -0.1923
       else:
        s += -0.2485
     else:
      if c6 <= 1e-35:
       s += 0.0465
      else:
       if c8 <= -1e-35:
        s += 0.0465
       else:
        s += 0.114
    else:
     if c25 <= 17.072:
      if c26 <= 9.5:
       s += -0.2121
      else:
       s += -0.2484
     else:
      if c1 <= -1e-35:
       s += -0.2121
      else:
       if c22 <= 1.5:
        s += 0.0671
       else:
        if c6 <= 1.5:
         s += -0.1587
        else:
         s += 0.041
    if c27 <= 1e-35:
     if c28 <= 0.064932:
      if c17 <= 7.5:
       if c29 <= 2.4725:
        if c26 <= 14.5:
         s += 0.0452
        else:
         s += -0.2127
       else:
        s += -0.0509
      else:
       if c30 <= 18.5:
        s += -0.0384
       else:
        s += -0.183
     else:
      if c22 <= 1e-35:
       if c26 <= 7.5:
        if c20 <= 1.5:
         if c31 <= 1e-35:
          s += 0.021
         else:
          s += -0.2784
        else:
         s += -0.1236
       else:
        if c18 <= 54.25:
         s += -0.2362
        else:
         s += -0.0168
      else:
       if c13 <= 89.75:
        s += -0.2118
       else:
        if c31 <= 1e-35:
         s += -0.0454
        else:
         s += -0.2118
    else:
     if c13 <= 54.25:
      s += 0.0452
     else:
      if c31 <= 1e-35:
       s += 0.1111
      else:
       s += 0.0452
    if c32 <= 6.5:
     if c28 <= 0.037807:
      if c24 <= 0.50063:
       if c25 <= 0.00017863:
        s += -0.1491
       else:
        if c9 <= 5.327e-06:
         s += -0.111
        else:
         s += 0.0632
      else:
       s += -0.1526
     else:
      if c18 <= 75.25:
       s += -0.1896
      else:
       if c1 <= 2.5:
        s += -0.1819
       else:
        if c28 <= 0.1883:
         s += 0.0047
        else:
         s += -0.1326
    else:
     if c1 <= -1e-35:
      if c2 <= 0.14114:
       if c22 <= 1.5:
        s += 0.0603
       else:
        s += -0.1469
      else:
       if c33 <= 4.5:
        s += 0.0505
       else:
        if c22 <= 1e-35:
         s += -0.1177
        else:
         s += -0.2054
     else:
      if c32 <= 31.5:
       if c28 <= 0.037807:
        s += 0.097
       else:
        s += 0.0603
      else:
       s += 0.105
    if c30 <= 3.5:
     if c11 <= 11.5:
      s += 0.0747
     else:
      if c34 <= 147.25:
       s += 0.0747
      else:
       s += 0.1099
    else:
     if c24 <= 0.16942:
      if c35 <= 7.5:
       s += -0.1021
      else:
       s += 0.0747
     else:
      if c36 <= 35.25:
       if c24 <= 0.51266:
        if c35 <= 27.5:
         s += -0.1671
        else:
         if c26 <= 11.5:
          if c25 <= 0.016093:
           s += -0.1442
          else:
           s += -0.015
         else:
          if c37 <= 1862.5:
           s += -0.0269
          else:
           s += -0.1915
       else:
        if c11 <= 17.5:
         if c26 <= 1e-35:
          s += -0.1415
         else:
          s += -0.1798
        else:
         s += -0.0546
      else:
       if c11 <= 13.5:
        s += -0.015
       else:
        if c38 <= 0.27823:
         s += -0.015
        else:
         s += 0.0747
    if c27 <= 1e-35:
     if c39 <= 1e-35:
      if c15 <= 16.5:
       if c40 <= 10.5:
        if c41 <= 0.93914:
         s += 0.0009
        else:
         s += -0.1004
       else:
        s += -0.1401
      else:
       s += -0.1734
     else:
      if c42 <= 3.0101:
       if c21 <= 0.56899:
        if c40 <= 4.5:
         if c15 <= 16.5:
          s += -0.0123
         else:
          s += -0.2121
        else:
         s += -0.1484
       else:
        if c43 <= 42.5:
         s += -0.1702
        else:
         s += -0.0475
      else:
       if c21 <= 0.98866:
        s += -0.1275
       else:
        s += 0.0009
    else:
     if c13 <= 39.25:
      if c44 <= 19.25:
       s += 0.0009
      else:
       if c31 <= 1e-35:
        s += 0.0741
       else:
        s += 0.0009
     else:
      if c2 <= 0.8127:
       s += 0.0741
      else:
       s += 0.106
    if c45 <= 13.25:
     if c24 <= 0.37343:
      if c3 <= 1e-35:
       if c46 <= 14.5:
        s += 0.0188
       else:
        s += -0.1833
      else:
       if c13 <= 72.25:
        s += -0.1365
       else:
        s += -0.0375
     else:
      if c3 <= 1e-35:
       if c47 <= 23.5:
        if c19 <= 4.5:
         if c48 <= 229.25:
          s += 0.0188
         else:
          s += -0.1021
        else:
         if c48 <= 74.5:
          s += -0.1021
         else:
          if c35 <= 17.5:
           s += -0.0668
          else:
           s += 0.0188
       else:
        if c26 <= 1.5:
         s += -0.1021
        else:
         s += -0.1622
      else:
       if c5 <= 0.50286:
        s += -0.1614
       else:
        s += 0.0188
    else:
     if c8 <= 1e-35:
      s += 0.0188
     else:
      if c17 <= 10.5:
       s += 0.1019
      else:
       s += 0.0188
    if c27 <= 1e-35:
     if c28 <= 0.064932:
      if c24 <= 0.47196:
       if c15 <= 25.5:
        if c31 <= 1e-35:
         s += 0.0494
        else:
         s += -0.1629
       else:
        s += -0.1629
      else:
       if c47 <= 25.5:
        if c49 <= 1.3127:
         s += -0.0915
        else:
         s += 0.0347
       else:
        s += -0.1385
     else:
      if c39 <= 1e-35:
       if c21 <= 0.25336:
        s += 0.0494
       else:
        if c49 <= 2.0051:
         s += -0.1404
        else:
         if c50 <= 1e-35:
          if c47 <= 30.5:
           s += 0.0324
          else:
           s += -0.1468
         else:
          s += -0.1488
      else:
       if c51 <= 0.20526:
        s += -0.0969
       else:
        s += -0.145
    else:
     if c30 <= 2.5:
      if c32 <= 22.5:
       s += 0.0528
      else:
       s += 0.0994
     else:
      s += 0.0494
    if c13 <= 51.25:
     if c22 <= 1e-35:
      if c24 <= 0.16942:
       s += 0.0703
      else:
       if c16 <= 0.94356:
        if c16 <= 0.21194:
         if c8 <= -1e-35:
          if c4 <= 0.0676:
           s += 0.0048
          else:
           s += -0.1045
         else:
          s += 0.0529
        else:
         if c4 <= 0.67547:
          s += 0.0648
         else:
          if c37 <= 2751:
           s += 0.0308
          else:
           s += -0.1869
       else:
        s += -0.1449
     else:
      if c44 <= 19.25:
       if c28 <= 0.049614:
        if c16 <= 0.24672:
         s += -0.1171
        else:
         s += 0.017
       else:
        if c52 <= 0.3084:
         s += -0.097
        else:
         s += -0.1435
      else:
       if c8 <= -1e-35:
        s += -0.1116
       else:
        s += 0.0615
    else:
     if c32 <= 29.5:
      s += 0.0703
     else:
      s += 0.0978
    if c45 <= 19.25:
     if c22 <= 1e-35:
      if c17 <= 4.5:
       if c15 <= 26.5:
        if c31 <= 1e-35:
         if c50 <= 1e-35:
          if c9 <= 1e-35:
           s += -0.0375
          else:
           s += 0.0547
         else:
          s += -0.0686
        else:
         s += -0.1656
       else:
        s += -0.1656
      else:
       if c47 <= 27.5:
        s += -0.0129
       else:
        if c21 <= 0.31181:
         s += -0.0129
        else:
         s += -0.1366
     else:
      if c22 <= 2.5:
       if c34 <= 1e-35:
        s += -0.1281
       else:
        if c31 <= 1e-35:
         if c10 <= 0.37981:
          s += 0.006
         else:
          if c38 <= 0.6476:
           s += -0.1134
          else:
           s += -0.0071
        else:
         s += -0.1281
      else:
       s += -0.1339
    else:
     if c34 <= 173.25:
      s += 0.0547
     else:
      s += 0.0973
    if c39 <= 1.5:
     if c9 <= 1.6014:
      if c15 <= 1e-35:
       s += -0.0685
      else:
       s += -0.1234
     else:
      if c50 <= 1e-35:
       if c53 <= 1e-35:
        if c15 <= 16.5:
         if c40 <= 3.5:
          if c48 <= 4574.5:
           s += 0.0873
          else:
           s += -0.0443
         else:
          if c25 <= 18.265:
           if c21 <= 0.31181:
            s += 0.0649
           else:
            if c9 <= 14.839:
             s += -0.0685
            else:
             s += 0.009
          else:
           s += 0.0655
        else:
         s += -0.0685
       else:
        s += -0.0685
      else:
       s += -0.0685
    else:
     if c36 <= 75.25:
      if c23 <= 7.5:
       s += -0.1192
      else:
       s += -0.1456
     else:
      if c53 <= 1e-35:
       if c11 <= 9.5:
        s += -0.0219
       else:
        s += 0.0777
      else:
       s += -0.1192
    if c0 <= 1.5:
     if c6 <= 1e-35:
      if c28 <= 0.064932:
       if c16 <= 0.11752:
        s += -0.0289
       else:
        if c16 <= 0.98674:
         s += 0.0732
        else:
         s += -0.0659
      else:
       if c30 <= 1.5:
        s += 0.0154
       else:
        if c21 <= 0.25336:
         s += 0.0154
        else:
         s += -0.0951
     else:
      if c16 <= 0.14788:
       if c35 <= 23.5:
        s += -0.076
       else:
        s += 0.0538
      else:
       s += 0.0892
    else:
     if c45 <= 29.25:
      if c22 <= 1.5:
       if c2 <= 0.48095:
        if c16 <= 0.10378:
         s += -0.1082
        else:
         s += -0.0054
       else:
        if c34 <= 117.25:
         s += -0.1206
        else:
         s += -0.0121
      else:
       s += -0.1236
     else:
      if c16 <= 0.2294:
       s += -0.0054
      else:
       s += 0.0826
    if c6 <= 1e-35:
     if c28 <= 0.064932:
      if c24 <= 0.48154:
       if c24 <= 0.20219:
        s += 0.0637
       else:
        if c25 <= 0.016093:
         s += -0.1262
        else:
         s += 0.018
      else:
       if c4 <= 0.035875:
        s += 0.1032
       else:
        if c25 <= 12.937:
         s += -0.116
        else:
         if c1 <= 1.5:
          s += -0.116
         else:
          s += 0.0412
     else:
      if c36 <= 58.25:
       s += -0.1024
      else:
       if c8 <= 1e-35:
        s += -0.0986
       else:
        s += 0.0157
    else:
     if c8 <= -1e-35:
      if c35 <= 39.5:
       if c52 <= 0.25859:
        s += -0.0005
       else:
        s += -0.1592
      else:
       if c54 <= 5.5:
        s += -0.1685
       else:
        s += 0.0461
     else:
      if c45 <= 22.25:
       s += 0.0461
      else:
       s += 0.0902
    if c0 <= 1.5:
     if c53 <= 1e-35:
      if c24 <= 0.16942:
       s += 0.0819
      else:
       if c45 <= 22.25:
        if c4 <= 0.82566:
         if c50 <= 1e-35:
          if c3 <= 1e-35:
           if c29 <= 1e-35:
            s += -0.0944
           else:
            if c55 <= 0.18466:
             s += 0.0591
            else:
             if c29 <= 2.6668:
              s += 0.0099
             else:
              s += -0.0722
          else:
           s += -0.066
         else:
          s += -0.0944
        else:
         s += -0.1631
       else:
        s += 0.0695
     else:
      s += -0.1795
    else:
     if c45 <= 29.25:
      if c22 <= 1.5:
       if c47 <= 40.5:
        s += -0.0102
       else:
        if c21 <= 0.31181:
         s += -0.0102
        else:
         s += -0.122
      else:
       s += -0.1124
     else:
      if c13 <= 58.25:
       s += -0.0102
      else:
       s += 0.0805
    if c20 <= 1.5:
     if c31 <= 1e-35:
      if c8 <= -1e-35:
       if c2 <= 0.3495:
        if c14 <= 1e-35:
         s += 0.0624
        else:
         s += -0.0519
       else:
        if c48 <= 267.25:
         s += 0.0478
        else:
         if c56 <= 117.5:
          s += -0.0574
         else:
          if c48 <= 2793.3:
           s += -0.1605
          else:
           s += -0.0445
      else:
       if c45 <= 22.25:
        s += 0.0624
       else:
        s += 0.0895
     else:
      s += -0.1672
    else:
     if c38 <= 0.33477:
      if c31 <= 1e-35:
       s += -0.0916
      else:
       s += -0.1313
     else:
      if c50 <= 1e-35:
       if c8 <= -1e-35:
        if c2 <= 0.51874:
         s += -0.0412
        else:
         s += -0.0916
       else:
        if c48 <= 50.5:
         s += -0.0412
        else:
         s += 0.081
      else:
       s += -0.0916
    if c39 <= 1.5:
     if c6 <= 1e-35:
      if c15 <= 25.5:
       if c0 <= 1.5:
        if c31 <= 1e-35:
         s += 0.0369
        else:
         s += -0.1293
       else:
        if c30 <= 23.5:
         if c48 <= 50.5:
          s += -0.077
         else:
          if c35 <= 20.5:
           s += -0.0676
          else:
           s += 0.0288
        else:
         s += -0.077
      else:
       s += -0.1293
     else:
      if c31 <= 1e-35:
       if c57 <= 1e-35:
        if c15 <= 18.5:
         if c33 <= 101.5:
          s += 0.0768
         else:
          s += -0.0696
        else:
         s += -0.1292
       else:
        s += -0.1893
      else:
       s += -0.2119
    else:
     if c45 <= 32.5:
      if c30 <= 1.5:
       s += -0.0212
      else:
       s += -0.1011
     else:
      if c25 <= 33.034:
       s += -0.0212
      else:
       s += 0.0637
    if c22 <= 1.5:
     if c16 <= 0.97402:
      if c16 <= 0.14788:
       if c8 <= -1e-35:
        if c24 <= 0.16942:
         s += -0.0057
        else:
         if c37 <= 469.5:
          s += 0.0337
         else:
          s += -0.083
       else:
        s += 0.0337
      else:
       if c15 <= 19.5:
        if c32 <= 8.5:
         if c37 <= 4668.5:
          if c51 <= 0.45227:
           s += 0.0716
          else:
           s += 0.0047
         else:
          s += -0.021
        else:
         if c58 <= 1e-35:
          s += -0.1158
         else:
          s += 0.0795
       else:
        s += -0.1158
     else:
      if c24 <= 0.25023:
       s += -0.0081
      else:
       s += -0.1192
    else:
     if c25 <= 26.986:
      s += -0.0978
     else:
      if c8 <= -1.5:
       s += -0.0978
      else:
       if c32 <= 21.5:
        s += -0.0053
       else:
        s += 0.0756
    if c10 <= 0.48684:
     if c41 <= 0.89619:
      if c53 <= 1e-35:
       if c26 <= 13.5:
        if c16 <= 0.97402:
         if c59 <= 1e-35:
          if c41 <= 0.71926:
           s += 0.0877
          else:
           if c35 <= 6.5:
            s += -0.0871
           else:
            s += 0.0551
         else:
          if c35 <= 41.5:
           if c2 <= 0.86648:
            if c41 <= 0.66554:
             s += 0.0021
            else:
             s += -0.1014
           else:
            s += 0.077
          else:
           if c60 <= 1e-35:
            s += 0.0594
           else:
            s += -0.0824
        else:
         s += -0.0476
       else:
        s += -0.1068
      else:
       s += -0.1615
     else:
      if c35 <= 53.5:
       s += -0.1067
      else:
       s += -0.0161
    else:
     if c39 <= 1e-35:
      if c61 <= 5.5:
       s += -0.0675
      else:
       s += 0.004
     else:
      s += -0.0959
    if c23 <= 3.5:
     if c10 <= 0.45227:
      if c38 <= 0.2883:
       if c2 <= 0.51874:
        if c5 <= 0.46864:
         if c5 <= 0.44709:
          if c29 <= 2.2334:
           s += 0.0675
          else:
           s += -0.0136
         else:
          s += -0.0416
        else:
         s += 0.0678
       else:
        if c45 <= 24.25:
         s += -0.0416
        else:
         if c62 <= 23.5:
          s += 0.0678
         else:
          s += -0.0416
      else:
       if c45 <= 36.5:
        s += 0.0678
       else:
        s += 0.0844
     else:
      if c30 <= 1.5:
       if c44 <= 9.5:
        s += -0.012
       else:
        s += 0.0575
      else:
       s += -0.0416
    else:
     if c1 <= -1.5:
      s += -0.1031
     else:
      if c46 <= 11.5:
       if c57 <= 1e-35:
        s += -0.0416
       else:
        s += -0.1031
      else:
       s += -0.1031
    if s < -2.0 or s > 2.0:
        return 2 * s
    if c3 <= 1e-35:
     if c15 <= 16.5:
      if c51 <= 0.45227:
       if c31 <= 1e-35:
        if c48 <= 1396.5:
         if c51 <= 1e-35:
          if c21 <= 0.53813:
           if c26 <= 5.5:
            s += 0.0845
           else:
            s += -0.0871
          else:
           if c21 <= 0.89342:
            s += -0.0884
           else:
            s += 0.0305
         else:
          s += 0.0722
        else:
         if c38 <= 0.33477:
          s += -0.0831
         else:
          s += 0.0218
       else:
        s += -0.0995
      else:
       if c38 <= 0.14416:
        if c21 <= 0.42579:
         s += 0.0104
        else:
         s += -0.0995
       else:
        s += 0.0104
     else:
      s += -0.0995
    else:
     if c47 <= 1.5:
      s += 0.0177
     else:
      if c43 <= 26.25:
       if c5 <= 0.50286:
        s += -0.0986
       else:
        s += 0.0048
      else:
       s += -0.0016
    if c10 <= 0.40588:
     if c53 <= 1e-35:
      if c8 <= -1e-35:
       if c2 <= 0.3495:
        if c24 <= 0.3286:
         s += 0.0563
        else:
         if c48 <= 421.25:
          s += 0.0563
         else:
          if c19 <= 2.5:
           s += -0.0993
          else:
           s += 0.0126
       else:
        if c48 <= 247.5:
         s += 0.0563
        else:
         if c19 <= 14.5:
          s += -0.0883
         else:
          s += -0.1845
      else:
       if c32 <= 31.5:
        s += 0.0563
       else:
        s += 0.0783
     else:
      s += -0.1412
    else:
     if c63 <= 5.5:
      if c18 <= 37.25:
       s += -0.0998
      else:
       if c19 <= 5.5:
        s += -0.0894
       else:
        s += -0.0133
     else:
      if c53 <= 1e-35:
       if c13 <= 78.75:
        s += -0.0319
       else:
        s += 0.0315
      else:
       s += -0.1218
    if c14 <= 1e-35:
     if c45 <= 24.25:
      if c24 <= 0.16942:
       if c16 <= 0.075355:
        s += -0.0166
       else:
        if c53 <= 1e-35:
         s += 0.0673
        else:
         s += -0.133
      else:
       if c16 <= 0.94356:
        if c16 <= 0.2294:
         if c48 <= 194.25:
          s += 0.0673
         else:
          if c38 <= 0.39315:
           s += -0.0928
          else:
           s += -0.0234
        else:
         if c4 <= 0.82566:
          if c53 <= 1e-35:
           if c48 <= 1674.3:
            s += 0.0487
           else:
            s += -0.0279
          else:
           s += -0.0986
         else:
          s += -0.1273
       else:
        s += -0.0928
     else:
      s += 0.0673
    else:
     if c44 <= 17.25:
      if c38 <= 0.41703:
       s += -0.0955
      else:
       s += -0.0438
     else:
      if c53 <= 1e-35:
       s += 0.0341
      else:
       s += -0.1213
    if c23 <= 3.5:
     if c41 <= 0.04117:
      if c27 <= 1e-35:
       s += -0.0542
      else:
       if c30 <= 2.5:
        s += 0.0742
       else:
        s += -0.0433
     else:
      if c41 <= 0.85216:
       if c53 <= 1e-35:
        if c24 <= 0.23821:
         s += 0.0806
        else:
         if c29 <= 1e-35:
          s += -0.0542
         else:
          if c51 <= 0.37981:
           s += 0.0692
          else:
           s += 0.0282
       else:
        s += -0.0542
      else:
       if c55 <= 0.48684:
        if c38 <= 0.33477:
         if c4 <= 0.13744:
          if c5 <= 0.32634:
           s += -0.0479
          else:
           s += 0.0303
         else:
          s += -0.0542
        else:
         s += 0.0303
       else:
        s += -0.0542
    else:
     if c57 <= 1e-35:
      if c46 <= 11.5:
       s += -0.0542
      else:
       s += -0.1154
     else:
      s += -0.1261
    if c23 <= 1.5:
     if c41 <= 0.04117:
      if c62 <= -1e-35:
       s += -0.0382
      else:
       s += 0.0713
     else:
      if c41 <= 0.92459:
       if c10 <= 0.40588:
        if c10 <= 1e-35:
         if c46 <= 2.5:
          if c21 <= 0.34858:
           s += 0.0948
          else:
           if c21 <= 0.89342:
            s += -0.0382
           else:
            s += 0.0741
         else:
          s += -0.0382
        else:
         if c48 <= 4574.5:
          s += 0.0737
         else:
          s += -0.0382
       else:
        if c55 <= 0.83772:
         s += 0.0287
        else:
         s += -0.0382
      else:
       if c33 <= 4.5:
        s += 0.0401
       else:
        s += -0.0382
    else:
     if c41 <= 0.89619:
      if c15 <= 11.5:
       s += -0.0382
      else:
       s += -0.1171
     else:
      if c8 <= -4.5:
       s += -0.1037
      else:
       s += -0.0382
    if c31 <= 1e-35:
     if c29 <= 2.4725:
      if c41 <= 0.78848:
       if c50 <= 1e-35:
        if c54 <= 29.5:
         s += -0.0343
        else:
         if c41 <= 0.012859:
          if c62 <= -1e-35:
           s += -0.047
          else:
           s += 0.0823
         else:
          if c56 <= 399.5:
           s += 0.0699
          else:
           if c21 <= 0.099804:
            s += 0.1022
           else:
            if c21 <= 0.92676:
             s += -0.0381
            else:
             s += 0.0588
       else:
        s += -0.047
      else:
       if c35 <= 20.5:
        s += -0.0719
       else:
        s += 0.0032
     else:
      if c38 <= 0.25126:
       s += -0.0812
      else:
       if c50 <= 1e-35:
        if c41 <= 0.86772:
         if c30 <= 16.5:
          s += 0.0479
         else:
          s += -0.0601
        else:
         s += -0.0634
       else:
        s += -0.0812
    else:
     s += -0.1128
    if c53 <= 1e-35:
     if c16 <= 0.97402:
      if c16 <= 0.16426:
       if c23 <= 1.5:
        if c61 <= 9.5:
         s += -0.0253
        else:
         s += 0.0257
       else:
        if c46 <= 1e-35:
         s += -0.0367
        else:
         s += -0.0967
      else:
       if c23 <= 14.5:
        if c32 <= 37.5:
         if c2 <= 0.19629:
          s += 0.0716
         else:
          if c43 <= 13.25:
           s += -0.0015
          else:
           s += 0.0529
        else:
         s += 0.0768
       else:
        if c26 <= 2.5:
         s += -0.0147
        else:
         if c37 <= 4999.5:
          s += -0.0209
         else:
          if c52 <= 0.63635:
           s += -0.1564
          else:
           s += -0.4788
     else:
      if c19 <= 2.5:
       s += 0.048
      else:
       if c19 <= 122.5:
        s += -0.0973
       else:
        s += 0.1201
    else:
     s += -0.1079
    if c61 <= 6.5:
     if c16 <= 0.95802:
      if c41 <= 0.82063:
       if c54 <= 7.5:
        s += -0.1154
       else:
        if c28 <= 0.037807:
         s += 0.053
        else:
         if c64 <= 1e-35:
          s += -0.0431
         else:
          s += 0.0306
      else:
       if c42 <= 3.516:
        s += -0.0802
       else:
        s += 0.0141
     else:
      s += -0.0914
    else:
     if c41 <= 0.71926:
      if c26 <= 14.5:
       if c10 <= 0.30385:
        s += 0.0665
       else:
        s += 0.0181
      else:
       s += -0.1007
     else:
      if c22 <= 1e-35:
       if c33 <= 101.5:
        s += 0.0193
       else:
        if c11 <= 12.5:
         s += -0.0163
        else:
         if c56 <= 231.5:
          s += 0.0302
         else:
          s += -0.4331
      else:
       if c36 <= 75.25:
        s += -0.0813
       else:
        s += -0.0001
    if c3 <= 1e-35:
     if c50 <= 1e-35:
      if c6 <= 1e-35:
       if c38 <= 0.6012:
        if c17 <= 10.5:
         if c48 <= 288.25:
          if c48 <= 37.25:
           s += -0.0186
          else:
           s += 0.0374
         else:
          if c60 <= 1e-35:
           if c65 <= 52.5:
            s += -0.0627
           else:
            if c48 <= 1674.3:
             s += 0.0132
            else:
             s += -0.0627
          else:
           s += -0.0627
        else:
         s += -0.0627
       else:
        s += 0.0374
      else:
       if c48 <= 4574.5:
        if c45 <= 31.5:
         s += 0.0344
        else:
         s += 0.0699
       else:
        s += -0.0627
     else:
      s += -0.0627
    else:
     if c38 <= 0.33477:
      s += -0.078
     else:
      if c39 <= 3.5:
       if c64 <= 1e-35:
        s += -0.029
       else:
        s += 0.0368
      else:
       s += -0.0655
    if c17 <= 10.5:
     if c23 <= 3.5:
      if c16 <= 0.090208:
       if c33 <= 4.5:
        s += 0.042
       else:
        s += -0.0274
      else:
       if c16 <= 0.94356:
        if c60 <= 1e-35:
         if c5 <= 0.46864:
          if c45 <= 24.25:
           if c35 <= 18.5:
            s += -0.0216
           else:
            s += 0.0404
          else:
           s += 0.0712
         else:
          s += 0.097
        else:
         if c24 <= 0.16942:
          s += 0.0971
         else:
          s += -0.0294
       else:
        if c5 <= 0.52376:
         s += -0.0294
        else:
         s += 0.0747
     else:
      if c23 <= 14.5:
       s += -0.0294
      else:
       if c24 <= 0.434:
        s += -0.1419
       else:
        s += -0.0473
    else:
     if c4 <= 0.045326:
      s += 0.0399
     else:
      if c25 <= 33.034:
       s += -0.0881
      else:
       s += -0.0078
    if c53 <= 1e-35:
     if c63 <= 6.5:
      if c38 <= 0.50224:
       if c4 <= 0.18878:
        if c33 <= 25.5:
         s += 0.0153
        else:
         s += -0.0871
       else:
        if c55 <= 0.45227:
         s += -0.0371
        else:
         s += -0.0883
      else:
       s += 0.0153
     else:
      if c46 <= 13.5:
       if c10 <= 0.48684:
        if c33 <= 101.5:
         if c45 <= 33.5:
          if c2 <= 0.22046:
           s += 0.0671
          else:
           if c38 <= 0.33477:
            s += -0.0212
           else:
            s += 0.0381
         else:
          s += 0.0741
        else:
         if c2 <= 0.69871:
          if c17 <= 1e-35:
           s += -0.5348
          else:
           if c2 <= 0.57678:
            s += -0.014
           else:
            s += -0.4296
         else:
          s += -0.0128
       else:
        s += -0.007
      else:
       s += -0.0828
    else:
     s += -0.1016
    if c50 <= 1e-35:
     if c41 <= 0.91:
      if c26 <= 12.5:
       if c54 <= 14.5:
        s += -0.0536
       else:
        if c6 <= 1e-35:
         if c41 <= 0.04117:
          s += -0.0412
         else:
          if c41 <= 0.68437:
           if c2 <= 0.17336:
            s += 0.069
           else:
            s += 0.0259
          else:
           if c48 <= 211.25:
            s += 0.0853
           else:
            s += -0.017
        else:
         if c41 <= 0.66554:
          s += 0.0655
         else:
          s += 0.0259
      else:
       if c66 <= 0.034683:
        s += 0.0437
       else:
        s += -0.0698
     else:
      if c3 <= 1e-35:
       if c48 <= 147.25:
        s += 0.0724
       else:
        if c10 <= 0.15192:
         s += -0.0027
        else:
         s += -0.0515
      else:
       s += -0.0698
    else:
     if c2 <= 0.48095:
      s += -0.0698
     else:
      s += -0.1112
    if c53 <= 1e-35:
     if c41 <= 0.93914:
      if c15 <= 19.5:
       if c0 <= 1e-35:
        if c51 <= 0.48684:
         s += 0.0559
        else:
         s += 0.0135
       else:
        if c60 <= 1e-35:
         if c39 <= 2.5:
          if c51 <= 0.34167:
           if c37 <= 4999.5:
            s += 0.0503
           else:
            s += -0.0052
          else:
           if c32 <= 37.5:
            if c41 <= 0.055896:
             s += -0.0712
            else:
             s += -0.0039
           else:
            s += 0.0504
         else:
          if c66 <= 0.87553:
           if c37 <= 1454.5:
            s += -0.0001
           else:
            s += -0.0655
          else:
           s += 0.0736
        else:
         if c52 <= 0.071281:
          s += 0.0877
         else:
          s += -0.0886
      else:
       s += -0.0886
     else:
      if c0 <= 1e-35:
       s += -0.012
      else:
       s += -0.0656
    else:
     s += -0.0965
    if c14 <= 1e-35:
     if c15 <= 25.5:
      if c41 <= 0.77062:
       if c41 <= 0.055896:
        if c12 <= 1e-35:
         s += 0.0147
        else:
         if c19 <= 236.5:
          s += -0.0887
         else:
          s += 0.3503
       else:
        if c59 <= 1e-35:
         s += 0.0548
        else:
         s += 0.0172
      else:
       if c65 <= 49.5:
        if c33 <= 16.5:
         s += -0.0105
        else:
         s += -0.0883
       else:
        if c56 <= 399.5:
         if c41 <= 0.93914:
          s += 0.0316
         else:
          s += -0.0145
        else:
         s += -0.0451
     else:
      s += -0.09
    else:
     if c44 <= 18.25:
      if c26 <= 8.5:
       if c41 <= 0.91:
        if c54 <= 16.5:
         s += -0.0779
        else:
         s += -0.0109
       else:
        s += -0.0836
      else:
       s += -0.0944
     else:
      s += 0.0158
    if c53 <= 1e-35:
     if c50 <= 1e-35:
      if c8 <= -1e-35:
       if c65 <= 21.5:
        if c62 <= 14.5:
         s += -0.0096
        else:
         s += -0.0589
       else:
        s += -0.0096
      else:
       if c62 <= -1e-35:
        if c21 <= 0.46151:
         s += 0.0524
        else:
         s += -0.0096
       else:
        if c6 <= 1.5:
         if c63 <= 18.5:
          if c1 <= 42.5:
           s += -0.0096
          else:
           s += 0.0381
         else:
          s += 0.0474
        else:
         if c21 <= 0.65182:
          s += -0.0096
         else:
          if c62 <= 45.5:
           s += 0.0788
          else:
           s += 0.0435
     else:
      if c32 <= 21.5:
       s += -0.0589
      else:
       if c5 <= 0.07735:
        s += -0.5701
       else:
        if c5 <= 0.33818:
         s += -0.2267
        else:
         s += -0.0589
    else:
     s += -0.0908
    if c55 <= 0.48684:
     if c3 <= 1.5:
      if c46 <= 14.5:
       if c16 <= 0.28077:
        if c8 <= -1e-35:
         if c48 <= 211.25:
          s += 0.0343
         else:
          s += -0.0262
        else:
         s += 0.0343
       else:
        if c58 <= 1e-35:
         s += -0.4462
        else:
         if c16 <= 0.97402:
          s += 0.0467
         else:
          if c19 <= 4.5:
           s += 0.079
          else:
           s += -0.0644
      else:
       if c58 <= 0.31919:
        s += -0.1177
       else:
        s += 0.1323
     else:
      if c48 <= 267.25:
       s += 0.0187
      else:
       s += -0.0981
    else:
     if c42 <= 3.2471:
      if c24 <= 0.50063:
       if c65 <= 48.5:
        s += -0.0702
       else:
        s += -0.0056
      else:
       if c32 <= 60.5:
        s += -0.0783
       else:
        s += 0.0479
     else:
      s += 0.0203
    if c3 <= 1e-35:
     if c45 <= 31.5:
      if c2 <= 0.22046:
       if c4 <= 0.43569:
        s += 0.0462
       else:
        if c30 <= 29.5:
         s += 0.0462
        else:
         if c37 <= 2473.5:
          s += -0.0034
         else:
          s += -0.1519
      else:
       if c38 <= 0.2883:
        if c24 <= 0.64635:
         s += -0.0373
        else:
         s += -0.0943
       else:
        if c59 <= 1.5:
         if c55 <= 0.60556:
          s += 0.0273
         else:
          s += -0.0238
        else:
         s += -0.0373
     else:
      if c33 <= 15.5:
       s += 0.0754
      else:
       s += 0.0462
    else:
     if c38 <= 0.25126:
      if c5 <= 0.44709:
       if c66 <= 0.87553:
        s += -0.0882
       else:
        s += -0.0092
      else:
       s += -0.0092
     else:
      if c34 <= 236.25:
       s += -0.0092
      else:
       s += 0.035
    if c53 <= 1e-35:
     if c15 <= 36.5:
      if c35 <= 9.5:
       if c8 <= -3.5:
        s += -0.0849
       else:
        if c51 <= 0.30385:
         s += 0.0284
        else:
         s += -0.0251
      else:
       if c60 <= 1e-35:
        if c51 <= 0.37981:
         if c29 <= 1.05:
          s += 0.0522
         else:
          if c67 <= 1e-35:
           s += 0.0175
          else:
           s += 0.054
        else:
         if c45 <= 40.5:
          if c29 <= 3.4338:
           if c68 <= 0.025079:
            s += -0.0158
           else:
            s += 0.0308
          else:
           s += -0.0735
         else:
          s += 0.0431
       else:
        if c4 <= 0.010726:
         if c28 <= 0.0050767:
          if c56 <= 25.5:
           s += -0.0962
          else:
           s += 0.0934
         else:
          s += -0.0962
        else:
         s += -0.0962
     else:
      s += -0.0962
    else:
     s += -0.0848
    if c23 <= 3.5:
     if c2 <= 0.48095:
      if c7 <= 10.5:
       if c48 <= 3734.8:
        if c4 <= 0.57168:
         if c66 <= 0.50781:
          s += 0.0656
         else:
          if c2 <= 0.15629:
           s += 0.077
          else:
           s += 0.005
        else:
         if c56 <= 267.5:
          s += 0.0882
         else:
          s += -0.0285
       else:
        s += -0.0285
      else:
       s += -0.0285
     else:
      if c30 <= 2.5:
       if c6 <= 1.5:
        if c44 <= 12.25:
         s += -0.0285
        else:
         s += 0.0314
       else:
        s += 0.0518
      else:
       s += -0.0285
    else:
     if c26 <= 12.5:
      if c1 <= -22.5:
       if c48 <= 504.25:
        if c5 <= 0.70177:
         s += -0.0285
        else:
         s += -0.1871
       else:
        s += -0.1007
      else:
       s += -0.0285
     else:
      s += -0.1025
    if c35 <= 9.5:
     if c41 <= 0.68437:
      s += -0.0126
     else:
      s += -0.0745
    else:
     if c41 <= 0.055896:
      if c45 <= 20.25:
       if c19 <= 2.5:
        s += 0.0526
       else:
        if c38 <= 0.5582:
         s += -0.0991
        else:
         s += -0.0073
      else:
       s += 0.0606
     else:
      if c41 <= 0.66554:
       if c45 <= 32.5:
        if c5 <= 0.46864:
         s += 0.0183
        else:
         s += 0.0666
       else:
        s += 0.0666
      else:
       if c37 <= 2428.5:
        if c38 <= 0.23103:
         if c5 <= 0.29322:
          s += -0.052
         else:
          if c11 <= 19.5:
           s += 0.0338
          else:
           s += -0.1135
        else:
         s += 0.0338
       else:
        if c35 <= 52.5:
         if c24 <= 0.14335:
          s += -0.2539
         else:
          s += -0.0559
        else:
         s += -0.0126
    if c50 <= 1e-35:
     if c44 <= 18.25:
      if c63 <= 6.5:
       if c16 <= 0.92744:
        if c16 <= 0.3344:
         if c37 <= 637.5:
          s += 0.0392
         else:
          s += -0.0431
        else:
         s += 0.0241
       else:
        if c19 <= 236.5:
         s += -0.0522
        else:
         s += 0.2906
      else:
       if c23 <= 14.5:
        if c33 <= 19.5:
         if c16 <= 0.97402:
          if c60 <= 1e-35:
           s += 0.0462
          else:
           if c4 <= 0.019595:
            s += 0.0623
           else:
            s += -0.0522
         else:
          if c19 <= 4.5:
           s += 0.0926
          else:
           s += -0.0522
        else:
         s += -0.0061
       else:
        s += -0.0522
     else:
      if c8 <= -1e-35:
       s += -0.0102
      else:
       s += 0.0447
    else:
     if c32 <= 20.5:
      s += -0.0522
     else:
      s += -0.1894
    if c31 <= 1e-35:
     if c38 <= 0.33477:
      if c21 <= 0.53813:
       if c15 <= 18.5:
        s += 0.0201
       else:
        s += -0.0786
      else:
       if c55 <= 0.48684:
        if c27 <= 1e-35:
         s += -0.0498
        else:
         if c62 <= 36.5:
          s += 0.0201
         else:
          s += -0.0498
       else:
        if c52 <= 0.13035:
         s += 0.0201
        else:
         if c69 <= 16.058:
          s += -0.0783
         else:
          s += 0.0201
     else:
      if c6 <= 3.5:
       if c52 <= 0.86488:
        s += 0.0201
       else:
        s += 0.0551
      else:
       if c33 <= 36.5:
        if c8 <= -1e-35:
         s += 0.0201
        else:
         s += 0.0857
       else:
        if c52 <= 0.59029:
         s += 0.0923
        else:
         s += 0.0201
    else:
     if c11 <= 17.5:
      s += -0.0786
     else:
      s += -0.1792
    if c31 <= 1e-35:
     if c23 <= 14.5:
      if c51 <= 0.45227:
       if c60 <= 1e-35:
        if c2 <= 0.3495:
         if c39 <= 2.5:
          if c33 <= 110.5:
           s += 0.0658
          else:
           s += -0.0524
         else:
          s += -0.0025
        else:
         if c8 <= -12.5:
          if c5 <= 0.38062:
           s += -0.0524
          else:
           s += 0.027
         else:
          if c6 <= 1.5:
           s += 0.027
          else:
           s += 0.0534
       else:
        if c5 <= 0.73994:
         s += -0.0524
        else:
         s += 0.0588
      else:
       if c47 <= 39.5:
        if c33 <= 26.5:
         if c6 <= 3.5:
          s += 0.0029
         else:
          s += 0.0623
        else:
         if c8 <= 15.5:
          s += -0.0524
         else:
          s += 0.0213
       else:
        s += -0.0524
     else:
      s += -0.0524
    else:
     s += -0.0742
    if c16 <= 0.98674:
     if c16 <= 0.3344:
      if c48 <= 211.25:
       s += 0.0503
      else:
       if c65 <= 58.5:
        if c8 <= -6.5:
         s += -0.0835
        else:
         s += -0.0056
       else:
        if c48 <= 4574.5:
         if c60 <= 1e-35:
          if c2 <= 0.22046:
           s += 0.0399
          else:
           if c8 <= 1e-35:
            s += -0.0231
           else:
            s += 0.0238
         else:
          if c4 <= 0.019595:
           s += 0.0639
          else:
           s += -0.1315
        else:
         if c4 <= 0.43569:
          if c2 <= 0.99312:
           if c4 <= 0.15559:
            s += -0.5231
           else:
            s += -0.1087
          else:
           s += 0.014
         else:
          s += 0.0702
     else:
      if c45 <= 32.5:
       if c2 <= 0.17336:
        s += 0.0417
       else:
        s += 0.0013
      else:
       s += 0.0597
    else:
     s += -0.062
    if c50 <= 1e-35:
     if c38 <= 0.33477:
      if c21 <= 0.53813:
       if c23 <= 14.5:
        s += 0.0232
       else:
        s += -0.0461
      else:
       if c37 <= 760.5:
        if c53 <= 1e-35:
         s += 0.0232
        else:
         s += -0.0461
       else:
        s += -0.0461
     else:
      if c44 <= 18.25:
       if c2 <= 0.05346:
        s += 0.0986
       else:
        s += 0.0232
      else:
       if c41 <= 0.66554:
        if c11 <= 10.5:
         if c11 <= 4.5:
          s += 0.0584
         else:
          s += 0.0232
        else:
         s += 0.076
       else:
        s += 0.0241
    else:
     if c5 <= 0.16875:
      if c28 <= 0.031448:
       s += -0.0461
      else:
       if c11 <= 8.5:
        s += -0.1053
       else:
        if c33 <= 31.5:
         s += -0.1517
        else:
         s += -0.4084
     else:
      s += -0.0461
    if s < -2.5 or s > 2.5:
        return 2 * s
    if c10 <= 0.20526:
     if c33 <= 110.5:
      if c57 <= 1e-35:
       if c31 <= 1e-35:
        if c68 <= 0.26365:
         if c23 <= 14.5:
          s += 0.0309
         else:
          if c24 <= 0.6086:
           s += -0.077
          else:
           s += 0.0309
        else:
         s += -0.077
       else:
        s += -0.077
      else:
       s += -0.077
     else:
      if c23 <= 1e-35:
       s += 0.0309
      else:
       if c4 <= 0.26541:
        if c5 <= 0.14319:
         s += 0.0106
        else:
         if c5 <= 0.24375:
          s += -0.7835
         else:
          s += -0.3234
       else:
        s += 0.0053
    else:
     if c14 <= 1e-35:
      if c68 <= 0.02449:
       s += -0.0141
      else:
       if c5 <= 0.33818:
        s += 0.0013
       else:
        s += 0.0657
     else:
      if c64 <= 1e-35:
       s += -0.0733
      else:
       s += -0.0244
    if c35 <= 3.5:
     s += -0.0536
    else:
     if c17 <= 12.5:
      if c41 <= 0.91:
       if c54 <= 30.5:
        s += -0.0346
       else:
        if c21 <= 0.11022:
         s += 0.0698
        else:
         if c69 <= 10.517:
          if c10 <= 0.35147:
           if c62 <= 47.5:
            if c26 <= 14.5:
             if c53 <= 1e-35:
              s += 0.0461
             else:
              s += -0.0704
            else:
             s += -0.0854
           else:
            s += 0.0096
          else:
           s += -0.0041
         else:
          if c7 <= 1e-35:
           s += 0.015
          else:
           if c18 <= 15.25:
            s += -0.0057
           else:
            if c11 <= 9.5:
             s += -0.0397
            else:
             if c21 <= 0.83435:
              if c49 <= 1.506:
               s += -0.2188
              else:
               s += -0.8562
             else:
              s += 0.0479
      else:
       s += -0.0183
     else:
      s += -0.0612
    if c53 <= 1e-35:
     if c15 <= 36.5:
      if c33 <= 24.5:
       if c45 <= 37.5:
        if c16 <= 0.92744:
         if c60 <= 1e-35:
          if c23 <= 9.5:
           if c2 <= 0.6304:
            s += 0.046
           else:
            s += 0.0004
          else:
           s += -0.025
         else:
          if c24 <= 0.16942:
           s += 0.0607
          else:
           s += -0.0861
        else:
         if c24 <= 0.37343:
          s += 0.0073
         else:
          if c34 <= 47.25:
           s += -0.0861
          else:
           s += -0.0174
       else:
        s += 0.0607
      else:
       if c23 <= 1.5:
        if c46 <= 4.5:
         s += -0.0196
        else:
         s += 0.0532
       else:
        if c24 <= 0.20925:
         s += -0.0861
        else:
         if c1 <= -5.5:
          s += -0.0861
         else:
          s += -0.0196
     else:
      s += -0.0861
    else:
     s += -0.0639
    if c55 <= 0.48684:
     if c6 <= 1.5:
      if c2 <= 0.3495:
       if c37 <= 4668.5:
        s += 0.0389
       else:
        if c2 <= 0.022056:
         s += 0.0484
        else:
         if c58 <= 0.13532:
          s += -0.1562
         else:
          if c5 <= 0.40981:
           if c2 <= 0.24163:
            s += -0.15
           else:
            s += 0.0225
          else:
           s += 0.0774
      else:
       if c8 <= -23.5:
        if c33 <= 5.5:
         s += 0.0016
        else:
         s += -0.0881
       else:
        s += 0.0016
     else:
      if c33 <= 110.5:
       if c8 <= 3.5:
        s += 0.0104
       else:
        s += 0.0582
      else:
       s += -0.1369
    else:
     if c38 <= 0.50224:
      if c5 <= 0.27071:
       if c45 <= 59.5:
        s += -0.0685
       else:
        s += 0.0076
      else:
       s += -0.0104
     else:
      s += 0.0076
    if c61 <= 9.5:
     if c42 <= 3.516:
      if c21 <= 0.65182:
       if c60 <= 1e-35:
        if c7 <= 3.5:
         if c41 <= 0.91:
          s += 0.0678
         else:
          s += -0.0311
        else:
         if c46 <= 6.5:
          s += 0.0122
         else:
          s += -0.0862
       else:
        if c5 <= 0.7986:
         s += -0.1858
        else:
         s += 0.0931
      else:
       if c56 <= 133.5:
        if c58 <= 0.077492:
         s += 0.1022
        else:
         if c38 <= 0.20088:
          s += -0.0591
         else:
          s += 0.0043
       else:
        if c38 <= 0.48901:
         s += -0.0857
        else:
         s += -0.0263
     else:
      if c67 <= 1e-35:
       s += 0.0072
      else:
       s += 0.0885
    else:
     if c50 <= 1e-35:
      if c41 <= 0.61435:
       s += 0.0357
      else:
       s += 0.0058
     else:
      s += -0.0556
    if c15 <= 36.5:
     if c48 <= 1396.5:
      if c53 <= 1e-35:
       if c4 <= 0.045326:
        if c52 <= 0.4254:
         s += 0.0656
        else:
         s += 0.0235
       else:
        if c29 <= 1e-35:
         s += -0.0772
        else:
         if c29 <= 3.4338:
          if c23 <= 8.5:
           if c42 <= 2.8294:
            if c29 <= 1.6502:
             s += 0.0324
            else:
             s += -0.013
           else:
            s += 0.0458
          else:
           s += -0.0189
         else:
          s += -0.0452
      else:
       s += -0.0631
     else:
      if c42 <= 2.8294:
       s += -0.0691
      else:
       if c52 <= 0.60029:
        if c2 <= 0.78:
         s += 0.0081
        else:
         s += 0.1154
       else:
        if c4 <= 0.2753:
         if c56 <= 215.5:
          s += 0.0102
         else:
          s += -0.0834
        else:
         s += 0.0353
    else:
     s += -0.0834
    if c39 <= 5.5:
     if c60 <= 1e-35:
      if c55 <= 0.15192:
       if c33 <= 110.5:
        s += 0.0263
       else:
        if c21 <= 0.9938:
         s += 0.0749
        else:
         if c58 <= 0.70623:
          s += -0.271
         else:
          s += 0.0381
      else:
       if c32 <= 37.5:
        if c65 <= 33.5:
         if c8 <= -23.5:
          s += -0.0836
         else:
          s += -0.0171
        else:
         if c17 <= 11.5:
          s += 0.0027
         else:
          s += -0.0565
       else:
        if c33 <= 20.5:
         s += 0.0572
        else:
         s += -0.0177
     else:
      if c24 <= 0.16942:
       s += 0.0412
      else:
       if c24 <= 0.42199:
        if c21 <= 0.89342:
         if c32 <= 31.5:
          s += -0.1815
         else:
          s += -0.5443
        else:
         s += 0.0051
       else:
        s += -0.0191
    else:
     s += -0.0464
    if c16 <= 0.98674:
     if c35 <= 2.5:
      s += -0.0524
     else:
      if c48 <= 1320.3:
       if c23 <= 8.5:
        s += 0.0212
       else:
        if c58 <= 0.70623:
         if c8 <= -8.5:
          if c22 <= 1.5:
           if c26 <= 4.5:
            s += 0.0212
           else:
            s += -0.0826
          else:
           s += -0.1199
         else:
          s += 0.0212
        else:
         s += -0.7894
      else:
       if c8 <= 17.5:
        if c23 <= 1.5:
         s += -0.0037
        else:
         if c8 <= -12.5:
          if c58 <= 0.26557:
           s += -0.0412
          else:
           if c0 <= 1e-35:
            s += -0.2173
           else:
            s += -0.0999
         else:
          s += -0.019
       else:
        if c26 <= 4.5:
         s += -0.0037
        else:
         s += 0.0661
    else:
     if c17 <= 7.5:
      s += -0.023
     else:
      s += -0.0872
    if c35 <= 4.5:
     if c64 <= 1e-35:
      s += -0.0781
     else:
      s += -0.0146
    else:
     if c16 <= 0.92744:
      if c60 <= 1e-35:
       if c16 <= 0.38542:
        if c35 <= 27.5:
         if c62 <= 22.5:
          s += 0.0359
         else:
          s += -0.046
        else:
         if c2 <= 0.22046:
          s += 0.0372
         else:
          s += 0.0001
       else:
        if c11 <= 14.5:
         if c21 <= 0.74371:
          s += 0.0431
         else:
          s += 0.0051
        else:
         s += 0.0563
      else:
       if c24 <= 0.16942:
        s += 0.0374
       else:
        if c24 <= 0.42199:
         if c21 <= 0.89342:
          if c62 <= 42.5:
           s += -0.3793
          else:
           s += -0.1345
         else:
          s += 0.0162
        else:
         s += -0.0121
     else:
      if c24 <= 0.35826:
       s += 0.0082
      else:
       s += -0.0621
    if c10 <= 0.15192:
     if c48 <= 4574.5:
      if c66 <= 0.87553:
       if c59 <= 1.5:
        if c10 <= 1e-35:
         if c66 <= 0.76707:
          if c46 <= 3.5:
           s += 0.0256
          else:
           s += -0.0705
         else:
          if c52 <= 0.53896:
           s += -0.3224
          else:
           s += -0.0141
        else:
         s += 0.03
       else:
        s += -0.0134
      else:
       s += 0.0596
     else:
      if c52 <= 0.63635:
       s += 0.1228
      else:
       s += -0.148
    else:
     if c16 <= 0.98674:
      if c16 <= 0.090208:
       if c48 <= 132.25:
        s += 0.0706
       else:
        if c61 <= 3.5:
         s += -0.0783
        else:
         s += -0.021
      else:
       if c7 <= 3.5:
        if c58 <= 0.33094:
         s += 0.0414
        else:
         s += -0.006
       else:
        s += -0.0154
     else:
      s += -0.0609
    if c31 <= 1e-35:
     if c55 <= 0.65833:
      if c46 <= 13.5:
       if c33 <= 24.5:
        if c35 <= 2.5:
         s += -0.0352
        else:
         if c27 <= 1e-35:
          if c52 <= 0.6937:
           s += 0.0197
          else:
           s += -0.0335
         else:
          s += 0.0319
       else:
        if c42 <= 2.5923:
         s += -0.0391
        else:
         if c52 <= 0.60029:
          s += 0.0712
         else:
          if c52 <= 0.64659:
           s += -0.0519
          else:
           if c33 <= 122.5:
            s += 0.0173
           else:
            s += -0.0519
      else:
       if c42 <= 2.196:
        s += -0.0519
       else:
        s += 0.088
     else:
      if c9 <= 10.805:
       s += -0.0426
      else:
       if c33 <= 43.5:
        if c42 <= 3.5907:
         s += -0.0075
        else:
         s += 0.0476
       else:
        s += -0.0426
    else:
     s += -0.0519
    if c35 <= 21.5:
     if c8 <= -14.5:
      if c2 <= 0.33338:
       s += -0.0435
      else:
       s += -0.1131
     else:
      if c64 <= 1e-35:
       s += -0.0435
      else:
       s += 0.0227
    else:
     if c60 <= 1e-35:
      if c48 <= 1674.3:
       if c16 <= 0.92744:
        if c54 <= 3.5:
         s += -0.0915
        else:
         s += 0.0268
       else:
        s += -0.0269
      else:
       if c21 <= 0.93278:
        if c2 <= 0.8127:
         if c58 <= 0.30981:
          s += -0.0722
         else:
          s += -0.2263
        else:
         s += 0.033
       else:
        if c46 <= 8.5:
         s += -0.0133
        else:
         s += 0.0767
     else:
      if c28 <= 0.0050767:
       if c46 <= 1.5:
        s += 0.0502
       else:
        s += -0.1302
      else:
       if c2 <= 0.61342:
        s += -0.2113
       else:
        s += -0.0394
    if c38 <= 0.41703:
     if c48 <= 450.25:
      if c19 <= 11.5:
       if c17 <= 12.5:
        s += 0.0119
       else:
        s += -0.0615
      else:
       if c33 <= 1.5:
        s += -0.0914
       else:
        s += -0.0065
     else:
      if c11 <= 5.5:
       if c2 <= 0.6304:
        if c48 <= 1674.3:
         s += 0.0119
        else:
         s += -0.0632
       else:
        s += -0.0373
      else:
       if c37 <= 1454.5:
        if c38 <= 0.16775:
         s += -0.0937
        else:
         s += 0.011
       else:
        if c24 <= 0.80076:
         if c2 <= 0.079403:
          s += 0.0012
         else:
          s += -0.0824
        else:
         s += 0.0119
    else:
     if c67 <= 1e-35:
      s += 0.0119
     else:
      if c49 <= 2.1082:
       s += 0.0119
      else:
       if c23 <= 1.5:
        s += 0.0884
       else:
        s += 0.0257
    if c50 <= 1e-35:
     if c42 <= 3.516:
      if c33 <= 24.5:
       if c6 <= 1e-35:
        if c63 <= 9.5:
         if c19 <= 236.5:
          s += -0.0205
         else:
          s += 0.2615
        else:
         s += 0.01
       else:
        if c27 <= 1e-35:
         if c52 <= 0.3084:
          s += 0.034
         else:
          s += -0.0345
        else:
         s += 0.034
      else:
       if c8 <= 1e-35:
        s += -0.0345
       else:
        s += 0.0116
     else:
      if c4 <= 0.2753:
       if c56 <= 215.5:
        s += 0.0419
       else:
        if c24 <= 0.3476:
         s += -0.0345
        else:
         s += 0.06
      else:
       if c4 <= 0.67547:
        if c67 <= 1e-35:
         s += 0.0438
        else:
         s += 0.1017
       else:
        s += -0.0345
    else:
     if c6 <= 1e-35:
      s += -0.0345
     else:
      s += -0.1168
    if c38 <= 0.50224:
     if c48 <= 978.25:
      if c53 <= 1e-35:
       if c60 <= 1e-35:
        if c55 <= 0.48684:
         s += 0.0123
        else:
         if c33 <= 1.5:
          s += -0.0502
         else:
          if c5 <= 0.2541:
           if c45 <= 37.5:
            s += -0.05
           else:
            s += 0.0123
          else:
           s += 0.0123
       else:
        if c5 <= 0.73994:
         if c5 <= 0.3468:
          s += -0.0075
         else:
          if c42 <= 1.8473:
           s += -0.1068
          else:
           s += -0.2949
        else:
         if c56 <= 286.5:
          s += -0.1451
         else:
          s += 0.0123
      else:
       s += -0.0684
     else:
      if c65 <= 49.5:
       if c11 <= 4.5:
        s += -0.0281
       else:
        s += -0.117
      else:
       if c48 <= 1782.3:
        s += 0.0011
       else:
        s += -0.0497
    else:
     s += 0.0123
    if c15 <= 36.5:
     if c14 <= 1.5:
      if c55 <= 0.80625:
       if c70 <= 1e-35:
        if c41 <= 0.59575:
         if c54 <= 55.5:
          if c37 <= 1494.5:
           s += 0.0175
          else:
           s += -0.0666
         else:
          s += 0.0238
        else:
         if c35 <= 21.5:
          if c68 <= 0.018809:
           s += -0.0426
          else:
           s += 0.0217
         else:
          if c28 <= 0.072596:
           if c28 <= 0.064932:
            s += -0.0027
           else:
            s += -0.0785
          else:
           s += 0.0333
       else:
        s += 0.0683
      else:
       if c38 <= 0.33095:
        s += -0.054
       else:
        if c50 <= 1e-35:
         s += 0.0066
        else:
         s += -0.054
     else:
      if c62 <= -14.5:
       s += -0.0785
      else:
       if c33 <= 6.5:
        s += 0.0268
       else:
        s += -0.0385
    else:
     s += -0.0785
    if c2 <= 0.22046:
     if c46 <= 13.5:
      if c41 <= 0.95251:
       if c7 <= 10.5:
        if c37 <= 4078:
         s += 0.0467
        else:
         s += 0.0031
       else:
        if c58 <= 0.10327:
         if c37 <= 1961.5:
          s += 0.0667
         else:
          s += -0.1333
        else:
         if c11 <= 2.5:
          s += -0.0541
         else:
          if c22 <= 1e-35:
           s += 0.0812
          else:
           s += -0.0168
      else:
       s += -0.0314
     else:
      s += -0.0938
    else:
     if c50 <= 1e-35:
      if c8 <= -26.5:
       if c48 <= 288.25:
        s += 0.0044
       else:
        s += -0.0478
      else:
       if c70 <= 1e-35:
        if c33 <= 227.5:
         s += 0.0044
        else:
         s += 0.1441
       else:
        s += 0.0698
     else:
      if c6 <= 1e-35:
       s += -0.0478
      else:
       s += -0.1501
    if c10 <= 0.14643:
     if c66 <= 0.94353:
      s += 0.0119
     else:
      s += 0.0621
    else:
     if c49 <= 3.3897:
      if c21 <= 0.74371:
       if c56 <= 387.5:
        s += 0.0302
       else:
        if c26 <= 3.5:
         s += 0.0147
        else:
         s += -0.0786
      else:
       if c38 <= 0.14416:
        s += -0.0599
       else:
        if c63 <= 33.5:
         if c5 <= 0.58533:
          s += -0.0237
         else:
          s += 0.1245
        else:
         s += 0.0203
     else:
      if c67 <= 1e-35:
       if c66 <= 0.54901:
        s += 0.0265
       else:
        if c56 <= 286.5:
         s += 0.0117
        else:
         if c64 <= 1e-35:
          s += -0.2104
         else:
          if c17 <= 2.5:
           if c23 <= 1.5:
            s += -0.0056
           else:
            s += -0.2292
          else:
           s += -0.0098
      else:
       s += 0.0663
    if c15 <= 36.5:
     if c5 <= 0.50286:
      if c38 <= 0.2883:
       if c2 <= 0.37104:
        if c37 <= 4668.5:
         s += 0.0065
        else:
         s += -0.0683
       else:
        if c37 <= 637.5:
         s += 0.0065
        else:
         if c42 <= 1.3166:
          s += -0.0747
         else:
          s += -0.0224
      else:
       if c46 <= 5.5:
        s += 0.0065
       else:
        if c42 <= 2.9042:
         s += 0.0108
        else:
         s += 0.0569
     else:
      if c2 <= 0.45507:
       if c2 <= 0.05346:
        if c41 <= 0.7362:
         s += 0.0654
        else:
         if c2 <= 1e-35:
          if c52 <= 0.071281:
           s += 0.0445
          else:
           s += -0.0747
         else:
          s += 0.0759
       else:
        s += -0.0308
      else:
       if c2 <= 0.48095:
        s += 0.2253
       else:
        s += 0.049
    else:
     s += -0.0747
    if c51 <= 0.25658:
     if c23 <= 16.5:
      if c60 <= 1e-35:
       if c33 <= 110.5:
        if c21 <= 0.65182:
         s += 0.0445
        else:
         if c26 <= 2.5:
          if c50 <= 1e-35:
           s += 0.0082
          else:
           s += -0.0783
         else:
          s += 0.0334
       else:
        if c21 <= 0.9938:
         s += 0.0862
        else:
         s += -0.0783
      else:
       if c4 <= 0.019595:
        s += 0.0173
       else:
        s += -0.0783
     else:
      s += -0.0783
    else:
     if c42 <= 3.4546:
      if c5 <= 0.36245:
       if c6 <= 3.5:
        if c19 <= 122.5:
         s += -0.0365
        else:
         s += 0.1391
       else:
        s += 0.0257
      else:
       if c58 <= 0.077492:
        s += 0.1326
       else:
        s += 0.0002
     else:
      if c0 <= 2.5:
       s += 0.0015
      else:
       s += 0.0584
    if c10 <= 0.15192:
     if c57 <= 1e-35:
      if c38 <= 0.41703:
       s += 0.0033
      else:
       if c48 <= 1674.3:
        s += 0.0428
       else:
        s += 0.0033
     else:
      if c32 <= 6.5:
       s += 0.0033
      else:
       s += -0.1569
    else:
     if c16 <= 0.99948:
      if c23 <= 3.5:
       if c2 <= 0.37104:
        if c51 <= 0.60556:
         s += 0.0408
        else:
         s += 0.0011
       else:
        if c21 <= 0.53813:
         if c58 <= 0.077492:
          s += 0.1794
         else:
          s += 0.0358
        else:
         s += -0.0014
      else:
       if c8 <= -33.5:
        if c2 <= 0.33338:
         s += -0.04
        else:
         if c48 <= 132.25:
          s += -0.0014
         else:
          s += -0.1357
       else:
        s += -0.0014
     else:
      if c61 <= 5.5:
       s += -0.077
      else:
       s += 0.0113
    if c5 <= 0.031612:
     s += 0.0474
    else:
     if c2 <= 0.22046:
      if c16 <= 0.021631:
       s += -0.0454
      else:
       s += 0.0195
     else:
      if c44 <= 18.25:
       if c46 <= 4.5:
        if c52 <= 0.36315:
         if c5 <= 0.26113:
          s += -0.0545
         else:
          if c16 <= 0.28077:
           s += 0.1117
          else:
           s += -0.0035
        else:
         s += -0.0324
       else:
        if c23 <= 3.5:
         if c16 <= 0.90996:
          if c26 <= 1e-35:
           s += -0.0249
          else:
           if c5 <= 0.46864:
            if c1 <= -18.5:
             s += -0.0287
            else:
             s += 0.0637
           else:
            s += 0.141
         else:
          s += -0.0332
        else:
         if c8 <= -20.5:
          s += -0.0956
         else:
          s += -0.0332
      else:
       if c50 <= 1e-35:
        s += 0.0138
       else:
        s += -0.0826
    if c70 <= 1e-35:
     if c37 <= 469.5:
      if c52 <= 0.4254:
       s += 0.1091
      else:
       s += 0.013
     else:
      if c38 <= 0.50224:
       if c0 <= 1e-35:
        if c15 <= 25.5:
         s += -0.003
        else:
         s += -0.0992
       else:
        if c54 <= 7.5:
         s += -0.0734
        else:
         if c15 <= 19.5:
          if c33 <= 24.5:
           if c33 <= 1.5:
            s += -0.0335
           else:
            s += -0.0042
          else:
           if c67 <= 1e-35:
            s += -0.0529
           else:
            s += -0.003
         else:
          s += -0.0852
      else:
       if c46 <= 5.5:
        if c52 <= 0.88993:
         s += -0.003
        else:
         s += 0.0433
       else:
        if c62 <= -35.5:
         s += -0.003
        else:
         if c67 <= 1e-35:
          s += 0.0273
         else:
          s += 0.0852
    else:
     s += 0.0583
    if c37 <= 469.5:
     if c58 <= 0.077492:
      s += 0.1712
     else:
      s += 0.0237
    else:
     if c2 <= 0.22046:
      if c39 <= 2.5:
       if c9 <= 1e-35:
        s += -0.0617
       else:
        if c17 <= 12.5:
         s += 0.0306
        else:
         s += -0.0617
      else:
       if c58 <= 0.050654:
        s += 0.1064
       else:
        s += -0.0386
     else:
      if c8 <= -3.5:
       if c22 <= 1.5:
        s += -0.0246
       else:
        if c52 <= 0.53007:
         s += -0.0246
        else:
         s += -0.0924
      else:
       if c45 <= 18.25:
        if c62 <= 54.5:
         if c37 <= 3247.5:
          s += -0.0246
         else:
          s += 0.0066
        else:
         s += 0.0176
       else:
        if c28 <= 0.36095:
         if c52 <= 0.92784:
          s += 0.0176
         else:
          s += 0.071
        else:
         s += 0.0701
    if c39 <= 5.5:
     if c19 <= 236.5:
      if c37 <= 4999.5:
       if c38 <= 0.572:
        if c16 <= 0.89168:
         if c35 <= 2.5:
          s += -0.0581
         else:
          if c37 <= 2016:
           s += 0.0165
          else:
           s += -0.0095
        else:
         if c19 <= 5.5:
          s += 0.0197
         else:
          if c45 <= 18.25:
           s += -0.0772
          else:
           s += 0.0189
       else:
        s += 0.0197
      else:
       if c52 <= 0.80241:
        if c58 <= 0.10327:
         s += -0.1364
        else:
         s += 0.0028
       else:
        if c52 <= 0.84421:
         if c19 <= 144.5:
          s += -0.1561
         else:
          if c16 <= 0.78326:
           s += -0.9297
          else:
           s += 0.0851
        else:
         if c35 <= 54.5:
          s += -0.2252
         else:
          s += 0.0198
     else:
      s += 0.1116
    else:
     s += -0.0331
    if c15 <= 46.5:
     if c48 <= 1396.5:
      if c31 <= 1e-35:
       if c45 <= 37.5:
        if c51 <= 0.35147:
         if c41 <= 0.92459:
          if c23 <= 17.5:
           s += 0.0178
          else:
           s += -0.0398
         else:
          s += -0.0193
        else:
         if c68 <= 0.037618:
          s += -0.0172
         else:
          s += 0.0178
       else:
        if c64 <= 1e-35:
         s += 0.0178
        else:
         s += 0.0545
      else:
       s += -0.049
     else:
      if c59 <= 2.5:
       if c23 <= 1e-35:
        s += 0.0145
       else:
        if c33 <= 110.5:
         s += -0.0078
        else:
         if c68 <= 0.058293:
          s += -0.0731
         else:
          s += 0.0145
      else:
       if c40 <= 3.5:
        s += -0.0731
       else:
        if c56 <= 231.5:
         s += -0.0731
        else:
         s += -0.0041
    else:
     s += -0.0731
    if c37 <= 469.5:
     if c58 <= 0.077492:
      s += 0.1547
     else:
      if c59 <= 1e-35:
       if c41 <= 0.82063:
        s += 0.0378
       else:
        if c38 <= 0.13715:
         s += -0.0931
        else:
         s += 0.0039
      else:
       s += 0.0946
    else:
     if c38 <= 0.2883:
      if c16 <= 0.87521:
       if c41 <= 0.92459:
        if c54 <= 5.5:
         s += -0.0989
        else:
         if c15 <= 25.5:
          s += 0.0048
         else:
          s += -0.1017
       else:
        s += -0.0432
      else:
       if c19 <= 3.5:
        s += 0.0048
       else:
        if c19 <= 60.5:
         s += -0.0879
        else:
         s += 0.0048
     else:
      if c6 <= 6.5:
       if c52 <= 0.94503:
        if c58 <= 0.19365:
         s += 0.0228
        else:
         s += 0.0048
       else:
        s += 0.0751
      else:
       s += 0.0656
    if c66 <= 0.98173:
     if c58 <= 1e-35:
      s += -0.1377
     else:
      if c58 <= 0.063661:
       if c24 <= 0.68313:
        if c28 <= 0.164:
         s += 0.0635
        else:
         s += 0.1824
       else:
        s += -0.0262
      else:
       if c43 <= 33.5:
        if c21 <= 0.11022:
         if c21 <= 0.031661:
          s += -0.0625
         else:
          s += 0.0377
        else:
         if c67 <= 1e-35:
          if c70 <= 1e-35:
           if c37 <= 760.5:
            if c50 <= 4.5:
             s += 0.0134
            else:
             s += -0.1921
           else:
            s += -0.0231
          else:
           s += 0.0511
         else:
          if c47 <= 31.5:
           if c52 <= 0.22446:
            s += -0.0639
           else:
            if c28 <= 0.28358:
             s += 0.0496
            else:
             s += -0.0639
          else:
           s += -0.0639
       else:
        s += 0.0179
    else:
     s += 0.049
    if c60 <= 1e-35:
     if c21 <= 0.65182:
      if c23 <= 3.5:
       s += 0.0361
      else:
       if c26 <= 6.5:
        s += 0.0169
       else:
        s += -0.0915
     else:
      if c21 <= 0.93278:
       if c56 <= 292.5:
        s += -0.0054
       else:
        if c4 <= 0.2753:
         if c24 <= 0.4081:
          s += -0.2217
         else:
          s += -0.0711
        else:
         s += -0.0386
      else:
       if c26 <= 4.5:
        if c64 <= 1e-35:
         if c58 <= 0.4756:
          s += -0.0022
         else:
          if c56 <= 221.5:
           s += -0.0265
          else:
           if c4 <= 1e-35:
            s += -1.1439
           else:
            s += -0.1137
        else:
         if c45 <= 16.25:
          s += -0.016
         else:
          s += 0.0311
       else:
        s += 0.0318
    else:
     if c7 <= 1e-35:
      s += 0.0073
     else:
      s += -0.0896
    if c10 <= 0.14643:
     if c50 <= 1e-35:
      if c38 <= 0.50224:
       s += 0.0134
      else:
       if c4 <= 0.33725:
        s += 0.0149
       else:
        s += 0.064
     else:
      if c28 <= 0.031448:
       s += 0.0134
      else:
       s += -0.0965
    else:
     if c68 <= 0.012539:
      if c51 <= 0.20526:
       if c51 <= 1e-35:
        s += -0.0267
       else:
        if c19 <= 85.5:
         s += 0.0107
        else:
         if c28 <= 0.031448:
          s += 0.047
         else:
          if c24 <= 0.21747:
           s += -0.3099
          else:
           s += -0.0599
      else:
       if c10 <= 0.35147:
        if c40 <= 5.5:
         s += -0.024
        else:
         s += 0.0205
       else:
        s += -0.0298
     else:
      if c19 <= 236.5:
       if c68 <= 0.2899:
        s += 0.0121
       else:
        s += -0.0702
      else:
       s += 0.1261
    if c55 <= 0.8619:
     if c66 <= 0.98173:
      if c19 <= 236.5:
       if c58 <= 0.063661:
        if c66 <= 0.2096:
         s += 0.0013
        else:
         if c33 <= 3.5:
          if c62 <= -7.5:
           s += -0.0456
          else:
           s += 0.1682
         else:
          s += 0.0131
       else:
        if c63 <= 33.5:
         if c58 <= 0.10327:
          s += -0.0355
         else:
          if c52 <= 0.13035:
           if c41 <= 0.78848:
            s += 0.0652
           else:
            s += -0.0218
          else:
           if c46 <= 4.5:
            s += -0.0126
           else:
            if c52 <= 0.22446:
             s += -0.0899
            else:
             if c1 <= -27.5:
              s += -0.0512
             else:
              s += 0.0249
        else:
         if c33 <= 101.5:
          s += 0.0219
         else:
          s += -0.0991
      else:
       s += 0.1237
     else:
      s += 0.0586
    else:
     s += -0.023
    if c54 <= 51.5:
     if c19 <= 8.5:
      if c54 <= 3.5:
       s += -0.0537
      else:
       s += 0.0241
     else:
      if c33 <= 94.5:
       if c13 <= 99.25:
        if c28 <= 0.33713:
         s += -0.0807
        else:
         s += -0.004
       else:
        s += 0.0055
      else:
       if c56 <= 314.5:
        s += 0.0895
       else:
        s += -0.2195
    else:
     if c38 <= 0.50224:
      if c48 <= 1320.3:
       s += -0.0043
      else:
       s += -0.0354
     else:
      if c4 <= 0.2753:
       if c52 <= 0.54826:
        if c37 <= 2143.5:
         s += -0.0043
        else:
         s += 0.098
       else:
        s += -0.0043
      else:
       if c48 <= 3734.8:
        if c52 <= 0.6937:
         s += 0.0145
        else:
         if c1 <= 16.5:
          s += -0.0015
         else:
          s += 0.0727
       else:
        s += 0.102
    if c2 <= 0.3495:
     if c23 <= 14.5:
      if c60 <= 1e-35:
       if c51 <= 0.55278:
        if c54 <= 9.5:
         s += -0.0531
        else:
         s += 0.0372
       else:
        s += -0.007
      else:
       if c17 <= 1e-35:
        s += 0.0918
       else:
        s += -0.0531
     else:
      s += -0.0531
    else:
     if c59 <= 2.5:
      if c42 <= 3.3172:
       if c32 <= 25.5:
        s += -0.0191
       else:
        if c62 <= 28.5:
         s += 0.0327
        else:
         if c3 <= 1.5:
          s += -0.0076
         else:
          s += -0.1533
      else:
       if c52 <= 0.79348:
        s += 0.0398
       else:
        if c56 <= 379.5:
         if c23 <= 10.5:
          s += 0.0223
         else:
          s += -0.1685
        else:
         s += -0.1898
     else:
      if c17 <= 1e-35:
       s += -0.2132
      else:
       s += -0.0259
    if c66 <= 0.87553:
     if c66 <= 0.67553:
      if c14 <= 1.5:
       if c66 <= 0.43773:
        if c41 <= 0.59575:
         s += 0.0112
        else:
         if c58 <= 0.58808:
          s += -0.0054
         else:
          if c46 <= 8.5:
           s += -0.0673
          else:
           s += 0.1104
       else:
        if c58 <= 0.1885:
         s += 0.0641
        else:
         s += 0.0086
      else:
       s += -0.0242
     else:
      if c4 <= 0.29022:
       if c4 <= 0.24588:
        if c4 <= 0.2106:
         s += -0.0353
        else:
         s += 0.0265
       else:
        if c66 <= 0.73401:
         if c23 <= 1.5:
          s += -0.0191
         else:
          s += -0.2523
        else:
         s += 0.0301
      else:
       s += 0.0334
    else:
     if c10 <= 0.37981:
      s += 0.0404
     else:
      if c58 <= 0.40348:
       s += 0.0403
      else:
       s += -0.0423
    if c52 <= 0.92784:
     if c2 <= 0.22046:
      s += 0.0109
     else:
      if c42 <= 0.63359:
       if c4 <= 0.16552:
        s += 0.0112
       else:
        s += -0.0474
      else:
       if c4 <= 0.30975:
        if c24 <= 0.4081:
         if c48 <= 804.25:
          if c62 <= 19.5:
           s += -0.0192
          else:
           s += 0.0377
         else:
          if c2 <= 0.73159:
           if c23 <= 1e-35:
            s += 0.0038
           else:
            s += -0.1394
          else:
           s += -0.0258
        else:
         s += 0.0174
       else:
        if c24 <= 0.42199:
         if c23 <= 14.5:
          if c48 <= 118.25:
           s += -0.0464
          else:
           s += 0.0612
         else:
          s += -0.1192
        else:
         if c28 <= 0.0063593:
          s += -0.083
         else:
          if c2 <= 0.29264:
           s += -0.0741
          else:
           s += 0.0154
    else:
     s += 0.0404
    if c35 <= 1.5:
     s += -0.0463
    else:
     if c37 <= 1551.5:
      if c10 <= 0.35147:
       s += 0.026
      else:
       if c5 <= 0.33818:
        s += -0.031
       else:
        s += 0.0414
     else:
      if c35 <= 54.5:
       if c33 <= 227.5:
        s += -0.0208
       else:
        s += 0.4494
      else:
       if c2 <= 0.3495:
        if c37 <= 1600.5:
         if c18 <= 12.25:
          s += 0.0654
         else:
          if c28 <= 0.039438:
           s += -0.0953
          else:
           s += -0.6009
        else:
         s += 0.0246
       else:
        if c59 <= 1.5:
         s += 0.0047
        else:
         if c26 <= 1.5:
          if c24 <= 0.20219:
           s += 0.031
          else:
           if c28 <= 0.0091326:
            if c37 <= 4078:
             s += -0.115
            else:
             s += -0.4012
           else:
            s += -0.0638
         else:
          s += -0.0147
    if c60 <= 1e-35:
     if c31 <= 1e-35:
      if c56 <= 286.5:
       if c58 <= 0.077492:
        s += 0.0744
       else:
        if c49 <= 4.4397:
         if c63 <= 13.5:
          if c32 <= 56.5:
           if c21 <= 0.74371:
            s += 0.016
           else:
            s += -0.0193
          else:
           s += 0.0305
         else:
          if c37 <= 4830.5:
           s += 0.0229
          else:
           s += -0.0193
        else:
         s += 0.0707
      else:
       if c21 <= 0.99708:
        s += -0.0127
       else:
        if c33 <= 88.5:
         s += 0.0839
        else:
         s += -0.0193
     else:
      if c32 <= 33.5:
       s += -0.0193
      else:
       s += -0.1463
    else:
     if c69 <= 29.875:
      if c37 <= 469.5:
       s += 0.1157
      else:
       if c62 <= -59.5:
        s += 0.0605
       else:
        s += -0.1068
     else:
      s += 0.031
    if c42 <= 3.792:
     if c15 <= 29.5:
      if c48 <= 1320.3:
       if c31 <= 1e-35:
        if c10 <= 0.62829:
         if c40 <= 1e-35:
          s += 0.0319
         else:
          s += 0.0039
        else:
         s += -0.0184
       else:
        s += -0.045
      else:
       if c22 <= 2.5:
        s += -0.0159
       else:
        s += -0.0773
     else:
      s += -0.0773
    else:
     if c67 <= 1e-35:
      if c21 <= 0.9949:
       if c2 <= 0.97589:
        if c2 <= 0.69871:
         if c17 <= 7.5:
          if c23 <= 3.5:
           s += -0.0019
          else:
           s += -0.0864
         else:
          s += 0.0351
        else:
         s += 0.0479
       else:
        if c37 <= 4309.5:
         s += 0.0641
        else:
         s += -0.1861
      else:
       if c48 <= 3734.8:
        s += 0.0514
       else:
        s += -0.0608
     else:
      s += 0.0656
    if c15 <= 36.5:
     if c19 <= 236.5:
      if c58 <= 0.063661:
       if c5 <= 0.27725:
        if c45 <= 54.5:
         s += 0.0012
        else:
         s += 0.1146
       else:
        if c58 <= 1e-35:
         s += 0.0012
        else:
         if c37 <= 1814.5:
          if c33 <= 3.5:
           s += 0.1612
          else:
           s += 0.0402
         else:
          s += 0.056
      else:
       if c5 <= 0.031612:
        if c49 <= 1.4286:
         s += 0.0013
        else:
         s += 0.0689
       else:
        if c61 <= 32.5:
         s += 0.0012
        else:
         if c2 <= 0.61342:
          s += 0.0012
         else:
          if c66 <= 0.14889:
           s += 0.0012
          else:
           s += 0.0322
     else:
      if c0 <= 3.5:
       s += 0.048
      else:
       s += 0.2657
    else:
     if c58 <= 0.50057:
      s += -0.1047
     else:
      s += 0.0012
    if c60 <= 1e-35:
     if c55 <= 0.71825:
      if c54 <= 56.5:
       if c5 <= 0.16314:
        s += 0.0266
       else:
        if c2 <= 0.66358:
         if c2 <= 0.30975:
          s += -0.0189
         else:
          if c2 <= 0.43569:
           s += -0.2205
          else:
           s += -0.0759
        else:
         s += -0.0052
      else:
       if c5 <= 0.3468:
        if c70 <= 1e-35:
         s += 0.0001
        else:
         if c29 <= 2.0608:
          s += 0.0889
         else:
          s += -0.0688
       else:
        if c7 <= 1.5:
         s += 0.0405
        else:
         s += 0.0057
     else:
      s += -0.0169
    else:
     if c28 <= 0.0050767:
      if c68 <= 0.10031:
       s += 0.0237
      else:
       s += -0.1078
     else:
      if c2 <= 0.61342:
       s += -0.1703
      else:
       if c32 <= 24.5:
        s += -0.0563
       else:
        s += 0.0882
    if c49 <= 3.8722:
     if c15 <= 25.5:
      if c21 <= 0.74371:
       if c28 <= 0.1347:
        if c28 <= 0.015414:
         if c19 <= 1e-35:
          s += -0.0157
         else:
          s += 0.0495
        else:
         if c29 <= 1e-35:
          s += -0.0703
         else:
          s += -0.0086
       else:
        if c39 <= 5.5:
         s += 0.0543
        else:
         s += -0.0287
      else:
       if c38 <= 0.16775:
        s += -0.0352
       else:
        if c44 <= 17.25:
         if c10 <= 0.10263:
          s += 0.0121
         else:
          if c67 <= 1e-35:
           if c30 <= 1.5:
            s += -0.0012
           else:
            s += -0.0352
          else:
           if c21 <= 0.94125:
            s += -0.0352
           else:
            s += 0.0365
        else:
         s += 0.0154
     else:
      s += -0.0703
    else:
     if c67 <= 1e-35:
      s += 0.0066
     else:
      s += 0.0641
    if c70 <= 1e-35:
     if c37 <= 569.5:
      s += 0.0253
     else:
      if c56 <= 33.5:
       if c45 <= 39.5:
        s += -0.0737
       else:
        s += 0.0418
      else:
       if c61 <= 32.5:
        if c2 <= 0.3495:
         if c37 <= 4668.5:
          s += 0.0159
         else:
          if c4 <= 0.45957:
           s += -0.0018
          else:
           s += -0.0938
        else:
         if c42 <= 0.14301:
          s += -0.0496
         else:
          if c58 <= 0.077492:
           if c24 <= 0.68313:
            s += 0.1236
           else:
            s += -0.0103
          else:
           if c4 <= 0.19912:
            if c56 <= 221.5:
             s += -0.0157
            else:
             if c28 <= 0.020888:
              s += -0.2347
             else:
              s += -0.0533
           else:
            s += 0.0019
       else:
        s += 0.0167
    else:
     if c10 <= 0.25658:
      s += 0.0688
     else:
      s += -0.099
    if c17 <= 13.5:
     if c58 <= 0.19365:
      s += 0.0116
     else:
      if c67 <= 1e-35:
       if c64 <= 1e-35:
        if c66 <= 0.58938:
         if c28 <= 0.164:
          if c58 <= 0.45822:
           s += 0.0122
          else:
           if c52 <= 0.73594:
            if c52 <= 0.72687:
             if c35 <= 58.5:
              if c2 <= 0.61342:
               s += 0.0939
              else:
               if c41 <= 0.43977:
                s += 0.0566
               else:
                s += -0.4635
             else:
              s += -0.0106
            else:
             s += -0.2353
           else:
            if c2 <= 0.98715:
             s += -0.0457
            else:
             s += 0.0253
         else:
          s += -0.068
        else:
         s += -0.0897
       else:
        if c5 <= 0.16875:
         if c50 <= 1e-35:
          s += 0.0298
         else:
          s += -0.0753
        else:
         s += -0.0149
      else:
       s += 0.0267
    else:
     s += -0.0419
    if c38 <= 0.572:
     if c15 <= 25.5:
      if c54 <= 3.5:
       s += -0.0613
      else:
       if c17 <= 12.5:
        if c60 <= 1e-35:
         s += -0.0033
        else:
         if c18 <= 28.25:
          s += -0.0033
         else:
          if c18 <= 285.25:
           s += -0.0804
          else:
           s += -0.0033
       else:
        s += -0.0381
     else:
      s += -0.0804
    else:
     if c20 <= 2.5:
      if c59 <= 1e-35:
       if c66 <= 0.67553:
        if c56 <= 267.5:
         if c43 <= 31.5:
          if c66 <= 0.56349:
           s += -0.0033
          else:
           s += 0.0547
         else:
          s += 0.0459
        else:
         if c33 <= 66.5:
          s += 0.0239
         else:
          s += 0.0852
       else:
        s += -0.0033
      else:
       s += -0.0033
     else:
      if c10 <= 0.51316:
       s += 0.044
      else:
       s += -0.0033
    if c66 <= 0.87553:
     if c66 <= 0.67553:
      if c42 <= 3.8597:
       if c15 <= 25.5:
        if c33 <= 26.5:
         if c33 <= 1.5:
          if c52 <= 0.071281:
           s += 0.0335
          else:
           s += -0.024
         else:
          s += 0.0084
        else:
         s += -0.0197
       else:
        s += -0.0638
      else:
       s += 0.0228
     else:
      if c33 <= 110.5:
       if c21 <= 0.92084:
        if c66 <= 0.71232:
         if c52 <= 0.60029:
          s += -0.0252
         else:
          s += -0.1989
        else:
         if c69 <= 9.8452:
          s += 0.0029
         else:
          s += -0.168
       else:
        if c11 <= 10.5:
         if c67 <= 1e-35:
          s += -0.0381
         else:
          s += 0.0308
        else:
         s += 0.0231
      else:
       if c21 <= 0.9938:
        s += 0.0931
       else:
        s += -0.165
    else:
     s += 0.0173
    if c68 <= 0.2899:
     if c68 <= 0.012539:
      if c51 <= 0.20526:
       s += 0.0071
      else:
       if c6 <= 6.5:
        if c61 <= 30.5:
         if c49 <= 4.0835:
          if c33 <= 26.5:
           s += -0.0148
          else:
           if c35 <= 58.5:
            if c33 <= 227.5:
             if c58 <= 0.58808:
              if c8 <= -12.5:
               s += -0.1187
              else:
               s += -0.0129
             else:
              s += -0.176
            else:
             s += 0.3027
           else:
            s += -0.0284
         else:
          if c20 <= 2.5:
           if c56 <= 286.5:
            s += 0.0246
           else:
            if c59 <= 1.5:
             s += 0.0037
            else:
             if c40 <= 2.5:
              s += -0.2215
             else:
              s += -0.0551
          else:
           s += 0.069
        else:
         s += 0.0078
       else:
        s += 0.0419
     else:
      s += 0.0142
    else:
     s += -0.0555
    if c70 <= 1e-35:
     if c18 <= 425.25:
      if c60 <= 1e-35:
       if c17 <= 12.5:
        if c58 <= 0.063661:
         if c37 <= 1600.5:
          s += 0.0896
         else:
          s += 0.0002
        else:
         s += 0.002
       else:
        s += -0.0351
      else:
       if c37 <= 469.5:
        s += 0.1007
       else:
        if c37 <= 4194.5:
         if c37 <= 1454.5:
          s += -0.0274
         else:
          s += -0.1453
        else:
         if c26 <= 1.5:
          s += 0.0728
         else:
          s += -0.1185
     else:
      if c36 <= 144.25:
       if c18 <= 499.25:
        s += -0.0484
       else:
        if c58 <= 0.64316:
         s += -0.0722
        else:
         if c43 <= 12.25:
          s += -0.1324
         else:
          s += -0.4454
      else:
       s += 0.0009
    else:
     if c10 <= 0.25658:
      s += 0.0641
     else:
      s += -0.072
    if c19 <= 236.5:
     if c6 <= 1.5:
      if c2 <= 0.37104:
       if c7 <= 4.5:
        if c19 <= 1e-35:
         if c60 <= 1e-35:
          s += -0.0073
         else:
          if c33 <= 1.5:
           s += -0.5385
          else:
           s += -0.0962
        else:
         s += 0.0381
       else:
        s += -0.0127
      else:
       if c2 <= 0.40289:
        if c19 <= 9.5:
         s += 0.0287
        else:
         s += -0.1119
       else:
        if c55 <= 0.87868:
         if c8 <= 27.5:
          s += -0.0128
         else:
          s += 0.0118
        else:
         s += -0.044
     else:
      if c8 <= 5.5:
       if c63 <= 101.5:
        s += -0.005
       else:
        s += -0.1407
      else:
       if c64 <= 1e-35:
        s += -0.005
       else:
        s += 0.0471
    else:
     if c17 <= 10.5:
      s += 0.0417
     else:
      s += 0.2718
    if c42 <= 2.2829:
     if c48 <= 1782.3:
      if c15 <= 25.5:
       if c31 <= 1e-35:
        if c4 <= 0.17531:
         if c18 <= 1e-35:
          s += 0.0463
         else:
          s += 0.0025
        else:
         if c42 <= 0.63359:
          s += -0.0228
         else:
          if c4 <= 0.36581:
           s += -0.0228
          else:
           s += 0.0202
       else:
        s += -0.054
      else:
       s += -0.0924
     else:
      s += -0.0617
    else:
     if c4 <= 0.40518:
      if c0 <= 2.5:
       if c23 <= 8.5:
        s += -0.0033
       else:
        if c8 <= -14.5:
         s += -0.1572
        else:
         if c16 <= 0.57683:
          s += -0.0033
         else:
          s += -0.1473
      else:
       s += 0.0366
     else:
      if c4 <= 0.67547:
       if c46 <= 5.5:
        s += 0.0203
       else:
        s += 0.0646
      else:
       s += -0.0191
    if c10 <= 0.14643:
     if c70 <= 1e-35:
      s += 0.007
     else:
      s += 0.0667
    else:
     if c68 <= 0.014134:
      if c32 <= 6.5:
       if c41 <= 0.012859:
        s += -0.0669
       else:
        if c40 <= 12.5:
         if c2 <= 0.034621:
          s += -0.0439
         else:
          if c28 <= 0.072596:
           s += 0.0029
          else:
           s += 0.0357
        else:
         s += -0.0605
      else:
       if c65 <= 39.5:
        s += -0.04
       else:
        if c28 <= 0.11779:
         s += -0.0195
        else:
         if c31 <= 1e-35:
          s += 0.0262
         else:
          s += -0.0877
     else:
      if c5 <= 0.28435:
       if c5 <= 0.15562:
        s += 0.0223
       else:
        if c2 <= 0.30975:
         s += 0.0413
        else:
         if c56 <= 254.5:
          s += -0.0167
         else:
          s += -0.1146
      else:
       s += 0.0292
    if c6 <= 3.5:
     if c58 <= 1e-35:
      s += -0.184
     else:
      if c2 <= 0.3495:
       if c7 <= 3.5:
        if c16 <= 0.021631:
         s += -0.0406
        else:
         s += 0.0312
       else:
        if c39 <= 1e-35:
         if c56 <= 399.5:
          s += 0.0533
         else:
          if c58 <= 0.10327:
           if c46 <= 2.5:
            s += 0.0214
           else:
            s += -0.1458
          else:
           s += 0.0146
        else:
         s += -0.0321
      else:
       if c58 <= 0.077492:
        s += 0.0315
       else:
        if c63 <= 22.5:
         if c67 <= 1e-35:
          s += -0.0244
         else:
          s += 0.0139
        else:
         s += 0.0058
    else:
     if c2 <= 0.73159:
      if c40 <= 4.5:
       if c60 <= 1e-35:
        s += -0.046
       else:
        s += -0.1959
      else:
       s += 0.0291
     else:
      s += 0.0403
    if c38 <= 0.14416:
     if c24 <= 0.64635:
      if c11 <= 7.5:
       s += -0.0025
      else:
       if c61 <= 10.5:
        if c48 <= 28.25:
         s += -0.0025
        else:
         s += -0.0885
       else:
        s += -0.0073
     else:
      if c28 <= 0.043374:
       s += -0.1101
      else:
       if c41 <= 0.10752:
        s += -0.0809
       else:
        s += -0.0148
    else:
     if c37 <= 1551.5:
      if c11 <= 9.5:
       if c33 <= 13.5:
        s += -0.0025
       else:
        s += 0.0329
      else:
       if c48 <= 308.25:
        s += 0.0552
       else:
        s += 0.0194
     else:
      if c67 <= 1e-35:
       if c28 <= 0.36095:
        s += -0.0025
       else:
        s += 0.043
      else:
       if c23 <= 1.5:
        if c33 <= 1.5:
         s += -0.0025
        else:
         s += 0.058
       else:
        s += -0.0025
    if c49 <= 3.8722:
     if c29 <= 3.6672:
      if c66 <= 0.98173:
       if c43 <= 32.5:
        if c2 <= 0.6304:
         if c54 <= 28.5:
          s += -0.0486
         else:
          s += 0.0075
        else:
         s += -0.015
       else:
        s += 0.0136
      else:
       s += 0.041
     else:
      if c45 <= 23.25:
       s += -0.0618
      else:
       s += 0.0249
    else:
     if c66 <= 0.54901:
      s += 0.0384
     else:
      if c2 <= 0.61342:
       if c2 <= 0.57678:
        if c17 <= 1e-35:
         s += -0.1095
        else:
         if c64 <= 1e-35:
          if c62 <= 10.5:
           s += 0.0556
          else:
           s += -0.1055
         else:
          if c57 <= 1e-35:
           s += 0.0332
          else:
           s += -0.0563
       else:
        s += -0.1918
      else:
       if c67 <= 1e-35:
        s += 0.0173
       else:
        s += 0.1161
    if c61 <= 2.5:
     s += -0.0147
    else:
     if c18 <= 1e-35:
      if c26 <= 9.5:
       s += 0.0352
      else:
       if c25 <= 1.8536:
        s += -0.0585
       else:
        s += 0.0559
     else:
      if c58 <= 1e-35:
       s += -0.1714
      else:
       if c26 <= 2.5:
        if c59 <= 2.5:
         if c70 <= 1e-35:
          s += -0.0033
         else:
          s += 0.0627
        else:
         if c58 <= 0.20069:
          s += 0.0172
         else:
          if c56 <= 138.5:
           if c50 <= 1e-35:
            s += 0.0232
           else:
            s += -0.1085
          else:
           if c4 <= 1e-35:
            s += -0.2622
           else:
            s += -0.0887
       else:
        if c56 <= 399.5:
         if c56 <= 241.5:
          s += 0.011
         else:
          s += 0.0452
        else:
         if c4 <= 0.67547:
          s += -0.0096
         else:
          s += -0.091
    if c19 <= 236.5:
     if c64 <= 1e-35:
      if c61 <= 2.5:
       if c7 <= 3.5:
        if c37 <= 3960.5:
         s += -0.0012
        else:
         s += -0.0915
       else:
        s += -0.0846
      else:
       if c32 <= 54.5:
        if c22 <= 4.5:
         if c56 <= 33.5:
          if c37 <= 569.5:
           s += 0.0058
          else:
           s += -0.0827
         else:
          s += 0.0088
        else:
         s += -0.0496
       else:
        if c66 <= 1e-35:
         s += -0.0175
        else:
         if c37 <= 4668.5:
          s += -0.0539
         else:
          if c56 <= 231.5:
           s += -0.6255
          else:
           s += -0.1799
     else:
      if c45 <= 16.25:
       s += -0.0046
      else:
       if c8 <= 3.5:
        if c37 <= 1454.5:
         s += 0.033
        else:
         s += -0.0046
       else:
        s += 0.0361
    else:
     s += 0.0913
    return s
