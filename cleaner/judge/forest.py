# ruff: noqa
"""The trained trees of the judge. Written by benchmarks/train_judge.py; do not edit.

A tree is a nest of comparisons; its leaf adds to the log odds that a line belongs to the
article. As plain code a tree costs a quarter of what a walk over arrays costs.
"""

COLUMNS = (
    "prose<5",
    "tokens",
    "cued_share",
    "short>5",
    "long_after",
    "head_share",
    "bullet>15",
    "prose<15",
    "shared>5",
    "bullet",
    "stop_share",
    "core_to",
    "ending",
    "short_share",
    "prose_before_share",
    "most_after",
    "main_share",
    "cued>5",
    "prose_before",
    "shared",
    "main_to",
    "prose-1",
    "cued>15",
    "words",
    "cues",
    "prose_after_share",
    "lower_share",
    "prose_share",
    "long_before",
    "since_long",
    "prose>5",
    "short<5",
    "tail_before",
    "core_share",
    "list",
    "short>15",
    "prose",
    "cued<5",
    "again",
    "prose+1",
    "shared<5",
    "since_tail",
    "prose>15",
    "main_from",
    "cued",
    "most_before",
    "cued<15",
    "until_long",
    "all_words",
    "words-1",
    "short<15",
    "met>15",
    "tail_after",
    "commas",
    "capitals-1",
    "capitals+1",
    "bullet_share",
    "words+1",
    "capitals<5",
    "capitals",
    "met",
    "since_end",
    "solid",
    "bullet<15",
    "gap_before",
    "lines",
    "gap_share",
    "letters",
    "until_head",
    "quoted",
    "digits",
    "lower",
)


def score(row: tuple[float, ...]) -> float:
    """The log odds that a line is article; `row` holds its columns in COLUMNS' order."""
    c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21, c22, c23, c24, c25, c26, c27, c28, c29, c30, c31, c32, c33, c34, c35, c36, c37, c38, c39, c40, c41, c42, c43, c44, c45, c46, c47, c48, c49, c50, c51, c52, c53, c54, c55, c56, c57, c58, c59, c60, c61, c62, c63, c64, c65, c66, c67, c68, c69, c70, c71, = row
    s = 0.0
    if c0 <= 26.75:
     if c1 <= 12.5:
      if c2 <= 0.083117:
       if c3 <= 2.5:
        if c4 <= 1.5:
         if c5 <= 0.34595:
          s += 0.6628
         else:
          s += 0.9201
        else:
         if c6 <= 14.5:
          s += 0.986
         else:
          s += 0.6202
       else:
        if c7 <= 21.25:
         s += 0.6521
        else:
         if c4 <= 2.5:
          s += 0.6654
         else:
          s += 0.9416
      else:
       if c8 <= 2.0001:
        s += 0.6155
       else:
        s += 0.7396
     else:
      if c9 <= 1e-35:
       s += 0.986
      else:
       if c10 <= 0.23049:
        s += 0.6221
       else:
        s += 0.986
    else:
     if c11 <= -1e-35:
      s += 0.986
     else:
      if c1 <= 7.5:
       if c2 <= 0.083117:
        s += 1.0418
       else:
        s += 0.986
      else:
       s += 1.0752
    if c12 <= 1e-35:
     if c13 <= 0.38054:
      if c14 <= 0.95777:
       if c6 <= 14.5:
        s += -0.0253
       else:
        s += -0.2773
      else:
       if c10 <= 0.14905:
        s += -0.0253
       else:
        s += -0.2407
     else:
      if c15 <= 17.112:
       if c16 <= 0.62154:
        s += -0.2463
       else:
        s += -0.2774
      else:
       if c17 <= 1e-35:
        if c18 <= 40.25:
         s += -0.2463
        else:
         s += -0.0253
       else:
        if c19 <= 0.53923:
         s += -0.2463
        else:
         s += -0.1608
    else:
     if c20 <= 1e-35:
      s += -0.0253
     else:
      if c17 <= 1.5:
       if c15 <= 11.136:
        s += 0.0156
       else:
        if c14 <= 0.83042:
         s += 0.1197
        else:
         s += 0.0797
      else:
       if c21 <= 17.25:
        s += -0.0253
       else:
        s += 0.0892
    if c15 <= 14.265:
     if c22 <= 1.5:
      s += -0.1599
     else:
      if c23 <= 24.5:
       s += -0.2413
      else:
       s += -0.1599
    else:
     if c24 <= 1e-35:
      if c19 <= 0.081357:
       if c17 <= 1e-35:
        s += -0.0988
       else:
        s += -0.1599
      else:
       if c20 <= -1e-35:
        s += -0.0988
       else:
        if c23 <= 18.5:
         if c22 <= 2.5:
          if c25 <= 0.9884:
           if c26 <= 0.0055402:
            s += 0.0911
           else:
            s += 0.0343
          else:
           s += -0.0988
         else:
          s += -0.0861
        else:
         if c27 <= 0.22221:
          s += -0.0988
         else:
          if c28 <= 100.5:
           if c17 <= 1.5:
            s += 0.118
           else:
            if c29 <= 2.5:
             s += 0.0928
            else:
             s += -0.0266
          else:
           s += 0.0232
     else:
      s += -0.1599
    if c30 <= 35.75:
     if c31 <= 1.5:
      if c32 <= 4.5:
       s += -0.0058
      else:
       if c11 <= -1.5:
        s += -0.214
       else:
        if c7 <= 69.25:
         s += -0.2092
        else:
         s += -0.0058
     else:
      if c33 <= 0.47182:
       if c22 <= 1e-35:
        if c34 <= 18.5:
         if c35 <= 12.5:
          s += -0.0058
         else:
          s += -0.1766
        else:
         s += -0.2162
       else:
        if c23 <= 39.5:
         s += -0.1873
        else:
         s += -0.0058
      else:
       if c23 <= 32.5:
        s += -0.2091
       else:
        if c11 <= -5.5:
         s += -0.2157
        else:
         s += -0.0058
    else:
     if c12 <= 1e-35:
      s += -0.0058
     else:
      if c11 <= -1e-35:
       if c32 <= 1e-35:
        s += 0.0917
       else:
        s += -0.0058
      else:
       s += 0.113
    if c36 <= 12.25:
     if c37 <= 1e-35:
      if c35 <= 7.5:
       if c34 <= 15.5:
        if c15 <= 1e-35:
         if c18 <= 121.25:
          s += 0.0026
         else:
          s += -0.1561
        else:
         s += 0.0026
       else:
        s += -0.1841
      else:
       if c29 <= 28.5:
        if c20 <= 1.5:
         if c26 <= 0.12549:
          s += -0.1711
         else:
          s += -0.0108
        else:
         s += -0.0108
       else:
        s += -0.1877
     else:
      if c15 <= 39.483:
       s += -0.191
      else:
       s += -0.1024
    else:
     if c20 <= 1e-35:
      s += 0.0026
     else:
      if c38 <= 1e-35:
       if c33 <= 0.77478:
        if c26 <= 0.0055402:
         s += 0.1045
        else:
         if c32 <= 2.5:
          s += 0.0769
         else:
          s += 0.0026
       else:
        s += 0.1117
      else:
       s += 0.0026
    if c36 <= 13.25:
     if c31 <= 2.5:
      if c17 <= 1e-35:
       if c14 <= 0.89137:
        if c6 <= 14.5:
         s += 0.0076
        else:
         s += -0.1773
       else:
        if c32 <= 1.5:
         s += -0.0561
        else:
         s += -0.1651
      else:
       if c39 <= 33.5:
        s += -0.1599
       else:
        s += 0.0013
     else:
      if c8 <= 3.2091:
       if c16 <= 0.49818:
        if c32 <= 3.5:
         if c14 <= 0.12284:
          s += -0.1722
         else:
          s += 0.0076
        else:
         s += -0.1894
       else:
        s += -0.1691
      else:
       if c37 <= 1e-35:
        s += -0.009
       else:
        s += -0.1433
    else:
     if c20 <= 1e-35:
      s += 0.0076
     else:
      if c17 <= 1.5:
       if c14 <= 0.83042:
        s += 0.1066
       else:
        s += 0.0625
      else:
       s += 0.0172
    if c30 <= 39.25:
     if c2 <= 0.083117:
      if c13 <= 0.47069:
       if c34 <= 33.5:
        if c32 <= 1.5:
         s += 0.0384
        else:
         s += -0.0661
       else:
        s += -0.189
      else:
       if c33 <= 0.45026:
        if c4 <= 1.5:
         s += -0.156
        else:
         if c18 <= 60.25:
          s += -0.1572
         else:
          s += 0.0384
       else:
        if c23 <= 33.5:
         s += -0.1638
        else:
         s += 0.0384
     else:
      if c23 <= 32.5:
       if c40 <= 3.011:
        s += -0.1569
       else:
        s += -0.0704
      else:
       if c41 <= 5.5:
        s += -0.1613
       else:
        s += 0.0361
    else:
     if c23 <= 22.5:
      if c2 <= 0.036102:
       s += 0.0745
      else:
       s += 0.0384
     else:
      if c33 <= 0.77478:
       s += 0.0681
      else:
       s += 0.1083
    if c36 <= 9.5:
     if c2 <= 0.064368:
      if c13 <= 0.58888:
       s += 0.0013
      else:
       s += -0.1383
     else:
      if c8 <= 2.0001:
       if c37 <= 1e-35:
        if c7 <= 55.25:
         s += -0.1393
        else:
         if c24 <= 1e-35:
          if c20 <= -1e-35:
           s += -0.1069
          else:
           s += 0.0013
         else:
          s += -0.2027
       else:
        s += -0.1564
      else:
       if c38 <= 1e-35:
        if c24 <= 1e-35:
         if c42 <= 55.25:
          s += -0.1139
         else:
          s += 0.0013
        else:
         s += -0.1646
       else:
        s += -0.1646
    else:
     if c11 <= -1e-35:
      s += 0.0013
     else:
      if c24 <= 1e-35:
       if c38 <= 1e-35:
        if c43 <= -1e-35:
         s += 0.0243
        else:
         s += 0.1025
       else:
        s += 0.0013
      else:
       s += 0.0013
    if c30 <= 39.25:
     if c13 <= 0.1671:
      if c44 <= 1e-35:
       if c14 <= 0.95777:
        s += 0.0616
       else:
        if c23 <= 13.5:
         s += -0.0668
        else:
         s += 0.0275
      else:
       s += -0.2171
     else:
      if c45 <= 20.209:
       if c18 <= 40.25:
        s += -0.1478
       else:
        s += -0.1208
      else:
       if c20 <= -1e-35:
        s += -0.1208
       else:
        if c44 <= 1e-35:
         if c11 <= -1e-35:
          if c26 <= 0.0069565:
           if c20 <= 12.5:
            s += -0.0502
           else:
            s += 0.0616
          else:
           s += -0.0737
         else:
          s += 0.0616
        else:
         s += -0.1208
    else:
     if c36 <= 24.25:
      s += 0.0616
     else:
      if c11 <= -1e-35:
       s += 0.0616
      else:
       if c18 <= 3883.8:
        s += 0.1056
       else:
        s += 0.0616
    if c36 <= 14.25:
     if c46 <= 1e-35:
      if c47 <= 23.5:
       s += 0.0312
      else:
       if c16 <= 0.62154:
        if c32 <= 3.5:
         s += 0.0312
        else:
         s += -0.1359
       else:
        if c48 <= 642.5:
         if c27 <= 0.57159:
          s += 0.0312
         else:
          s += -0.1034
        else:
         s += -0.127
     else:
      if c30 <= 82.25:
       if c32 <= 3.5:
        if c7 <= 27.25:
         s += -0.134
        else:
         s += -0.102
       else:
        s += -0.1441
      else:
       if c49 <= 5.5:
        s += -0.102
       else:
        if c23 <= 2.5:
         s += -0.102
        else:
         s += 0.0261
    else:
     if c30 <= 59.25:
      if c21 <= 22.25:
       s += 0.0312
      else:
       s += 0.085
     else:
      if c43 <= 31.5:
       s += 0.1024
      else:
       s += 0.085
    if c12 <= 1e-35:
     if c2 <= 0.064368:
      if c50 <= 10.5:
       if c14 <= 0.84622:
        s += 0.0022
       else:
        if c13 <= 0.47963:
         s += -0.0307
        else:
         s += -0.1355
      else:
       s += -0.118
     else:
      if c8 <= 2.6156:
       if c46 <= 1e-35:
        if c33 <= 0.27584:
         s += -0.0005
        else:
         s += -0.1063
       else:
        s += -0.1307
      else:
       if c44 <= 1e-35:
        if c18 <= 40.25:
         s += -0.1385
        else:
         if c51 <= 3.5:
          s += 0.0022
         else:
          s += -0.0835
       else:
        s += -0.1623
    else:
     if c14 <= 0.78297:
      if c29 <= 2.5:
       s += 0.0963
      else:
       if c52 <= 4.5:
        s += 0.0749
       else:
        s += 0.0022
     else:
      if c33 <= 0.98307:
       s += 0.0022
      else:
       s += 0.0628
    if c0 <= 40.25:
     if c46 <= 1.5:
      s += -0.0539
     else:
      if c11 <= -3.5:
       if c18 <= 398.25:
        s += -0.1287
       else:
        if c53 <= 1e-35:
         s += -0.1438
        else:
         s += -0.1879
      else:
       if c43 <= -1e-35:
        s += -0.1287
       else:
        s += -0.0539
    else:
     if c11 <= -1e-35:
      s += -0.0539
     else:
      if c24 <= 1e-35:
       if c38 <= 1e-35:
        if c18 <= 4755:
         if c19 <= 0.16775:
          if c54 <= 0.48684:
           s += 0.0549
          else:
           s += -0.0539
         else:
          if c53 <= 1.5:
           if c55 <= 0.40588:
            s += 0.0872
           else:
            s += 0.059
          else:
           s += 0.101
        else:
         if c27 <= 0.79872:
          s += 0.076
         else:
          s += -0.0539
       else:
        s += -0.0539
      else:
       s += -0.0539
    if c53 <= 1e-35:
     if c22 <= 1e-35:
      if c47 <= 22.5:
       if c13 <= 0.1671:
        s += 0.0718
       else:
        s += 0.0329
      else:
       if c56 <= 0.04769:
        s += 0.0329
       else:
        if c16 <= 0.67187:
         if c6 <= 2.5:
          s += 0.0329
         else:
          s += -0.0988
        else:
         s += -0.1189
     else:
      if c47 <= 1.5:
       if c11 <= 1e-35:
        s += -0.115
       else:
        if c24 <= 1e-35:
         s += 0.0595
        else:
         s += -0.115
      else:
       s += -0.115
    else:
     if c11 <= -1e-35:
      if c32 <= 2.5:
       if c25 <= 0.15393:
        if c5 <= 0.4459:
         s += -0.0417
        else:
         s += 0.0779
       else:
        s += 0.0841
      else:
       if c22 <= 1e-35:
        s += -0.0779
       else:
        s += -0.1635
     else:
      s += 0.0841
    if c42 <= 90.25:
     if c2 <= 0.028962:
      if c50 <= 11.5:
       if c14 <= 0.95777:
        s += 0.0173
       else:
        s += -0.0431
      else:
       s += -0.1094
     else:
      if c0 <= 57.25:
       if c41 <= 12.5:
        s += -0.1312
       else:
        s += -0.1063
      else:
       if c44 <= 1e-35:
        if c20 <= -1.5:
         s += -0.1063
        else:
         if c41 <= 2.5:
          s += -0.1063
         else:
          s += 0.0173
       else:
        s += -0.1063
    else:
     if c23 <= 24.5:
      if c2 <= 0.036102:
       if c19 <= 0.23103:
        s += 0.0173
       else:
        s += 0.0714
      else:
       s += 0.0173
     else:
      if c14 <= 0.69388:
       if c38 <= 1e-35:
        s += 0.0951
       else:
        s += 0.0173
      else:
       if c32 <= 1e-35:
        s += 0.0834
       else:
        s += 0.0173
    if c23 <= 4.5:
     if c22 <= 1e-35:
      if c18 <= 40.25:
       s += -0.1297
      else:
       if c32 <= 3.5:
        if c13 <= 0.69866:
         if c15 <= 3.4909e-06:
          s += -0.0857
         else:
          s += 0.0319
        else:
         s += -0.0956
       else:
        s += -0.0956
     else:
      s += -0.1109
    else:
     if c32 <= 3.5:
      if c23 <= 32.5:
       if c33 <= 0.18133:
        s += 0.0952
       else:
        s += 0.0452
      else:
       if c28 <= 35.5:
        s += 0.0901
       else:
        s += 0.0452
     else:
      if c30 <= 78.25:
       if c46 <= 1e-35:
        if c13 <= 0.2506:
         s += -0.1552
        else:
         if c15 <= 9.0028:
          s += -0.0523
         else:
          s += 0.0452
       else:
        if c43 <= 17.5:
         s += -0.059
        else:
         s += -0.1262
      else:
       s += 0.0452
    if c36 <= 22.25:
     if c2 <= 0.10441:
      if c57 <= 4.5:
       if c33 <= 0.50257:
        if c58 <= 2.2315:
         s += 0.037
        else:
         s += -0.0532
       else:
        if c7 <= 55.25:
         s += -0.1135
        else:
         s += -0.0443
      else:
       if c34 <= 32.5:
        if c58 <= 3.4338:
         if c32 <= 3.5:
          s += 0.037
         else:
          s += -0.0318
        else:
         s += -0.0749
       else:
        s += -0.1367
     else:
      if c7 <= 55.25:
       s += -0.1114
      else:
       if c17 <= 1e-35:
        if c32 <= 16.5:
         if c58 <= 2.5006:
          s += 0.0204
         else:
          s += -0.0584
        else:
         s += -0.1453
       else:
        s += -0.0912
    else:
     if c42 <= 175.25:
      if c32 <= 1e-35:
       s += 0.0726
      else:
       s += 0.037
     else:
      s += 0.0869
    if c53 <= 1e-35:
     if c22 <= 1.5:
      if c40 <= 2.0942:
       if c56 <= 0.15786:
        if c26 <= 0.23798:
         if c49 <= 3.5:
          s += -0.071
         else:
          s += 0.0229
        else:
         s += 0.1338
       else:
        if c8 <= 1.4213:
         s += -0.1015
        else:
         s += -0.029
      else:
       if c24 <= 1e-35:
        if c25 <= 0.21789:
         s += -0.0117
        else:
         if c18 <= 60.25:
          s += -0.0719
         else:
          s += 0.0639
       else:
        s += -0.1456
     else:
      if c30 <= 75.25:
       s += -0.107
      else:
       s += -0.0246
    else:
     if c11 <= -1e-35:
      if c41 <= 41.5:
       s += -0.1285
      else:
       if c18 <= 4755:
        s += 0.0434
       else:
        s += -0.3365
     else:
      if c36 <= 22.25:
       s += 0.0434
      else:
       s += 0.0828
    if c19 <= 0.25126:
     if c46 <= 1e-35:
      if c34 <= 18.5:
       if c24 <= 1e-35:
        s += -0.0255
       else:
        s += -0.1319
      else:
       s += -0.1319
     else:
      if c49 <= 25.5:
       if c16 <= 0.49818:
        s += -0.061
       else:
        s += -0.115
      else:
       s += -0.0255
    else:
     if c11 <= -1e-35:
      s += -0.0255
     else:
      if c59 <= 0.48684:
       if c24 <= 1e-35:
        if c60 <= 1e-35:
         if c18 <= 3883.8:
          if c34 <= 19.5:
           s += 0.0831
          else:
           s += -0.0255
         else:
          if c33 <= 0.99344:
           s += -0.0255
          else:
           s += 0.0885
        else:
         s += -0.0255
       else:
        s += -0.0255
      else:
       if c49 <= 14.5:
        s += -0.0255
       else:
        if c24 <= 1e-35:
         s += 0.0584
        else:
         s += -0.0255
    if c19 <= 0.20088:
     if c56 <= 0.15786:
      if c24 <= 1e-35:
       s += -0.0176
      else:
       s += -0.1548
     else:
      if c16 <= 0.49818:
       if c32 <= 6.5:
        s += -0.0176
       else:
        s += -0.1293
      else:
       if c45 <= 21.912:
        s += -0.1122
       else:
        if c14 <= 0.81525:
         s += -0.0176
        else:
         s += -0.1122
    else:
     if c32 <= 1.5:
      if c43 <= -1e-35:
       if c28 <= 3.5:
        s += -0.0176
       else:
        s += 0.0977
      else:
       if c14 <= 0.91847:
        if c24 <= 1e-35:
         if c60 <= 1e-35:
          if c28 <= 118.5:
           s += 0.0807
          else:
           s += -0.0176
         else:
          s += -0.0176
        else:
         s += -0.0176
       else:
        if c31 <= 1e-35:
         s += 0.0284
        else:
         s += -0.0176
     else:
      s += -0.0176
    if c37 <= 1e-35:
     if c25 <= 0.97598:
      if c14 <= 0.84622:
       if c6 <= 14.5:
        if c44 <= 1e-35:
         if c60 <= 1e-35:
          if c51 <= 1e-35:
           s += 0.0824
          else:
           if c26 <= 1e-35:
            s += 0.0819
           else:
            s += 0.029
         else:
          if c32 <= 3.5:
           s += 0.0091
          else:
           s += -0.1455
        else:
         s += -0.1339
       else:
        s += -0.1169
      else:
       if c20 <= -1e-35:
        if c26 <= 0.10801:
         if c27 <= 0.088139:
          s += 0.0086
         else:
          s += -0.0888
        else:
         s += 0.0086
       else:
        s += 0.0086
     else:
      s += -0.1023
    else:
     if c30 <= 72.25:
      s += -0.094
     else:
      if c44 <= 1e-35:
       if c11 <= 1e-35:
        s += -0.094
       else:
        s += 0.0488
      else:
       s += -0.094
    if s < -2.0 or s > 2.0:
        return 2 * s
    if c24 <= 1e-35:
     if c53 <= 1e-35:
      if c55 <= 0.48684:
       if c14 <= 0.83042:
        if c14 <= 0.03776:
         s += -0.0608
        else:
         if c26 <= 0.0069565:
          s += 0.0669
         else:
          if c13 <= 0.2506:
           if c26 <= 0.012717:
            s += -0.1251
           else:
            s += 0.0188
          else:
           s += 0.0387
       else:
        if c40 <= 2.1676:
         s += -0.0755
        else:
         s += -0.0012
      else:
       if c7 <= 48.25:
        s += -0.0923
       else:
        if c20 <= 44.5:
         s += -0.0599
        else:
         s += 0.0219
     else:
      if c14 <= 0.84622:
       if c26 <= 0.0069565:
        s += 0.0836
       else:
        s += 0.0344
      else:
       if c54 <= 0.48684:
        if c26 <= 0.0036166:
         s += 0.0476
        else:
         s += -0.0294
       else:
        s += -0.0801
    else:
     s += -0.1292
    if c37 <= 1e-35:
     if c34 <= 25.5:
      if c38 <= 1e-35:
       if c44 <= 1e-35:
        if c57 <= 5.5:
         if c29 <= 36.5:
          if c4 <= 4.5:
           if c49 <= 21.5:
            s += -0.0321
           else:
            s += 0.0432
          else:
           s += 0.0504
         else:
          s += -0.0559
        else:
         if c18 <= 4755:
          if c18 <= 1409.3:
           s += 0.0709
          else:
           if c61 <= 58.5:
            s += -0.0357
           else:
            s += 0.0427
         else:
          s += -0.0653
       else:
        s += -0.0653
      else:
       if c33 <= 0.47182:
        s += -0.0653
       else:
        s += -0.1167
     else:
      s += -0.1167
    else:
     if c39 <= 19.25:
      if c21 <= 23.25:
       s += -0.0936
      else:
       s += 0.0052
     else:
      if c44 <= 1e-35:
       s += 0.0357
      else:
       s += -0.1642
    if c46 <= 1.5:
     if c53 <= 1e-35:
      if c28 <= 1.5:
       if c1 <= 7.5:
        s += -0.0961
       else:
        s += 0.016
      else:
       if c34 <= 36.5:
        if c62 <= 1e-35:
         if c55 <= 0.48684:
          if c44 <= 1e-35:
           if c32 <= 16.5:
            s += 0.0479
           else:
            s += -0.1227
          else:
           s += -0.1027
         else:
          s += -0.0189
        else:
         s += -0.1089
       else:
        s += -0.1227
     else:
      if c44 <= 1e-35:
       if c28 <= 107.5:
        if c60 <= 1e-35:
         if c34 <= 18.5:
          s += 0.0659
         else:
          s += -0.1245
        else:
         s += -0.1878
       else:
        s += -0.0913
      else:
       s += -0.1634
    else:
     if c0 <= 74.25:
      s += -0.0793
     else:
      if c44 <= 1e-35:
       s += 0.0308
      else:
       s += -0.0793
    if c46 <= 1.5:
     if c14 <= 0.89137:
      if c14 <= 0.03776:
       if c12 <= 1e-35:
        if c4 <= 2.5:
         s += 0.0424
        else:
         s += -0.0975
       else:
        s += 0.0424
      else:
       if c63 <= 14.5:
        if c38 <= 1e-35:
         if c14 <= 0.69388:
          s += 0.0717
         else:
          s += 0.0306
        else:
         if c10 <= 0.25466:
          s += 0.0251
         else:
          s += -0.0916
       else:
        s += -0.1047
     else:
      if c19 <= 0.33477:
       s += -0.0692
      else:
       s += -0.0036
    else:
     if c49 <= 23.5:
      if c14 <= 0.80041:
       if c64 <= 1e-35:
        if c4 <= 2.5:
         s += 0.1371
        else:
         s += -0.0997
       else:
        if c38 <= 1e-35:
         s += 0.0126
        else:
         s += -0.1239
      else:
       s += -0.1101
     else:
      s += 0.0281
    if c59 <= 0.40588:
     if c41 <= 4.5:
      if c42 <= 246.25:
       s += -0.0899
      else:
       s += 0.0226
     else:
      if c34 <= 23.5:
       if c57 <= 3.5:
        if c49 <= 13.5:
         if c40 <= 3.2163:
          if c18 <= 1648.3:
           s += -0.026
          else:
           s += -0.1151
         else:
          s += 0.0322
        else:
         s += 0.0412
       else:
        if c18 <= 4755:
         if c36 <= 32.5:
          if c17 <= 1e-35:
           if c18 <= 1648.3:
            s += 0.0551
           else:
            s += 0.002
          else:
           s += -0.0098
         else:
          s += 0.0748
        else:
         s += -0.1151
      else:
       s += -0.1151
    else:
     if c49 <= 5.5:
      if c8 <= 4.2188:
       s += -0.0855
      else:
       s += 0.0052
     else:
      if c41 <= 20.5:
       s += -0.0633
      else:
       s += 0.0065
    if c22 <= 2.5:
     if c25 <= 0.97598:
      if c25 <= 0.15393:
       if c50 <= 4.5:
        if c41 <= 21.5:
         s += -0.0572
        else:
         s += 0.0129
       else:
        if c18 <= 161.25:
         s += 0.1319
        else:
         s += -0.0808
      else:
       if c63 <= 14.5:
        if c10 <= 1e-35:
         s += -0.4529
        else:
         if c60 <= 1e-35:
          if c33 <= 0.20248:
           s += 0.0934
          else:
           if c36 <= 24.25:
            if c54 <= 0.37981:
             s += 0.0412
            else:
             s += -0.0107
           else:
            s += 0.0736
         else:
          s += -0.024
       else:
        s += -0.1029
     else:
      s += -0.0791
    else:
     if c36 <= 37.5:
      if c5 <= 0.47606:
       if c39 <= 14.25:
        s += -0.0904
       else:
        s += -0.0256
      else:
       s += 0.0147
     else:
      s += 0.0147
    if c59 <= 0.40588:
     if c14 <= 0.83042:
      if c32 <= 8.5:
       if c14 <= 0.03776:
        if c36 <= 20.25:
         s += -0.0385
        else:
         s += 0.0705
       else:
        if c28 <= 118.5:
         if c38 <= 1e-35:
          s += 0.0642
         else:
          s += -0.0147
        else:
         s += -0.0385
      else:
       if c26 <= 0.10801:
        s += -0.0385
       else:
        s += -0.2514
     else:
      if c37 <= 1e-35:
       if c26 <= 0.0036166:
        if c13 <= 0.30117:
         s += 0.0347
        else:
         s += -0.034
       else:
        if c28 <= 143.5:
         s += -0.0327
        else:
         s += -0.2942
      else:
       s += -0.0928
    else:
     if c13 <= 0.51334:
      if c17 <= 1e-35:
       if c16 <= 0.49818:
        s += 0.1021
       else:
        s += -0.0092
      else:
       s += -0.0736
     else:
      s += -0.0784
    if c19 <= 0.29122:
     if c56 <= 0.069074:
      if c2 <= 0.025105:
       s += 0.0242
      else:
       if c36 <= 31.5:
        s += -0.0641
       else:
        s += 0.0242
     else:
      if c16 <= 0.49818:
       if c65 <= 258.5:
        s += 0.0242
       else:
        if c25 <= 0.39703:
         s += -0.1236
        else:
         if c63 <= 1e-35:
          s += 0.0242
         else:
          s += -0.0617
      else:
       if c7 <= 69.25:
        if c65 <= 80.5:
         s += -0.0487
        else:
         s += -0.1027
       else:
        if c11 <= -1e-35:
         if c25 <= 0.36073:
          s += -0.0878
         else:
          s += 0.0058
        else:
         s += 0.0058
    else:
     if c36 <= 36.5:
      s += 0.0242
     else:
      if c65 <= 228.5:
       if c11 <= -5.5:
        s += 0.0242
       else:
        s += 0.0817
      else:
       s += 0.0242
    if c32 <= 3.5:
     if c59 <= 0.45227:
      if c33 <= 0.36946:
       if c28 <= 3.5:
        if c35 <= 1.5:
         s += 0.0969
        else:
         s += -0.0272
       else:
        s += 0.082
      else:
       if c23 <= 24.5:
        if c39 <= 12.25:
         if c16 <= 0.53878:
          if c2 <= 0.20619:
           s += 0.0598
          else:
           s += 0.2968
         else:
          s += -0.0272
        else:
         s += 0.0315
       else:
        if c28 <= 32.5:
         if c66 <= 0.45433:
          s += 0.0399
         else:
          s += 0.0807
        else:
         if c66 <= 0.9802:
          s += -0.0212
         else:
          s += 0.0811
     else:
      if c33 <= 0.146:
       s += 0.0619
      else:
       if c39 <= 19.25:
        s += -0.0272
       else:
        s += 0.0188
    else:
     if c45 <= 20.209:
      s += -0.0803
     else:
      s += -0.0272
    if c24 <= 1e-35:
     if c13 <= 0.1671:
      if c25 <= 0.27093:
       if c41 <= 58.5:
        if c18 <= 951.25:
         s += 0.0388
        else:
         s += -0.1114
       else:
        s += 0.0381
      else:
       s += 0.0734
     else:
      if c25 <= 0.97598:
       if c11 <= -1.5:
        if c18 <= 286.25:
         s += 0.0358
        else:
         if c41 <= 36.5:
          s += -0.1049
         else:
          if c26 <= 0.12549:
           if c40 <= 2.0001:
            s += -0.0778
           else:
            if c18 <= 1648.3:
             s += 0.0358
            else:
             if c26 <= 0.0072728:
              s += -0.0101
             else:
              s += -0.1114
          else:
           s += 0.0358
       else:
        if c36 <= 32.5:
         s += 0.0358
        else:
         s += 0.0634
      else:
       if c4 <= 239:
        s += -0.0891
       else:
        s += 0.2736
    else:
     s += -0.1114
    if c24 <= 1e-35:
     if c35 <= 10.5:
      if c25 <= 0.27093:
       if c41 <= 27.5:
        if c43 <= 22.5:
         if c41 <= 3.5:
          s += -0.0864
         else:
          s += 0.07
        else:
         s += -0.0774
       else:
        if c18 <= 286.25:
         s += 0.084
        else:
         if c20 <= -1e-35:
          if c33 <= 0.35038:
           s += 0.0163
          else:
           s += -0.0779
         else:
          s += 0.0163
      else:
       if c25 <= 0.96154:
        if c34 <= 59.5:
         if c51 <= 1e-35:
          s += 0.0652
         else:
          if c32 <= 3.5:
           s += 0.0408
          else:
           s += -0.0084
        else:
         s += -0.1079
       else:
        if c43 <= -1e-35:
         s += -0.0554
        else:
         s += 0.0432
     else:
      if c58 <= 2.2315:
       s += -0.0241
      else:
       s += -0.091
    else:
     s += -0.1079
    if c24 <= 1e-35:
     if c38 <= 1e-35:
      if c19 <= 0.33477:
       if c18 <= 420.25:
        if c18 <= 40.25:
         if c35 <= 2.5:
          if c63 <= 1e-35:
           s += 0.0356
          else:
           s += -0.063
         else:
          s += -0.063
        else:
         if c41 <= 2.5:
          s += -0.063
         else:
          if c63 <= 14.5:
           s += 0.0356
          else:
           s += -0.063
       else:
        if c30 <= 97.25:
         if c33 <= 0.25165:
          if c48 <= 4479.5:
           s += 0.0128
          else:
           s += -0.063
         else:
          s += -0.063
        else:
         s += 0.0128
      else:
       if c18 <= 1026.3:
        if c59 <= 0.34167:
         s += 0.0688
        else:
         s += 0.0356
       else:
        s += 0.0356
     else:
      if c33 <= 0.47182:
       s += -0.063
      else:
       s += -0.1027
    else:
     s += -0.1027
    if c24 <= 1e-35:
     if c14 <= 0.89137:
      if c34 <= 19.5:
       if c38 <= 1e-35:
        if c5 <= 0.53821:
         if c29 <= 2.5:
          if c12 <= 1e-35:
           s += 0.0097
          else:
           if c18 <= 3883.8:
            s += 0.0632
           else:
            s += 0.0097
         else:
          s += 0.0067
        else:
         s += 0.1107
       else:
        if c2 <= 0.083117:
         if c33 <= 0.35038:
          s += 0.0067
         else:
          s += -0.0658
        else:
         s += -0.0891
      else:
       s += -0.0891
     else:
      if c18 <= 121.25:
       s += 0.1078
      else:
       if c40 <= 2.7223:
        if c13 <= 0.057832:
         s += 0.0307
        else:
         if c29 <= 1.5:
          s += -0.0198
         else:
          s += -0.0819
       else:
        if c51 <= 1.5:
         s += 0.0155
        else:
         s += -0.0584
    else:
     s += -0.0986
    if c44 <= 1e-35:
     if c58 <= 2.4668:
      if c26 <= 0.0069565:
       if c53 <= 1e-35:
        if c19 <= 0.6012:
         s += -0.0049
        else:
         s += 0.0455
       else:
        s += 0.0549
      else:
       if c26 <= 0.28954:
        if c62 <= 1e-35:
         if c26 <= 0.0075473:
          if c48 <= 4999.5:
           s += -0.027
          else:
           s += -0.3168
         else:
          if c32 <= 14.5:
           if c33 <= 0.31475:
            s += 0.06
           else:
            if c51 <= 1.5:
             s += 0.0136
            else:
             s += -0.0679
          else:
           s += -0.0848
        else:
         if c33 <= 0.36946:
          s += -0.6545
         else:
          s += -0.1017
       else:
        if c33 <= 0.99911:
         s += 0.1127
        else:
         s += -1.0241
     else:
      if c57 <= 4.5:
       s += -0.0609
      else:
       s += -0.0041
    else:
     s += -0.094
    if c37 <= 1e-35:
     if c25 <= 0.94662:
      if c25 <= 0.30638:
       if c18 <= 286.25:
        s += 0.072
       else:
        if c11 <= -1e-35:
         if c61 <= 38.5:
          s += -0.0865
         else:
          s += -0.0285
        else:
         if c64 <= 1e-35:
          s += -0.0285
         else:
          s += 0.0413
      else:
       if c48 <= 4999.5:
        s += 0.0524
       else:
        if c26 <= 0.054912:
         s += 0.0204
        else:
         if c65 <= 253.5:
          s += -1.0575
         else:
          if c65 <= 399.5:
           if c54 <= 0.975:
            s += 0.0684
           else:
            s += -0.4067
          else:
           s += -0.4319
     else:
      if c13 <= 0.38054:
       s += 0.0001
      else:
       s += -0.0897
    else:
     if c11 <= -1.5:
      s += -0.0802
     else:
      if c64 <= 1e-35:
       s += -0.0669
      else:
       s += 0.0286
    if c19 <= 0.33477:
     if c16 <= 0.62154:
      if c34 <= 18.5:
       s += 0.0179
      else:
       s += -0.1306
     else:
      if c48 <= 764.5:
       if c61 <= 1.5:
        s += -0.1229
       else:
        s += 0.0179
      else:
       if c40 <= 1.3132:
        if c30 <= 120.25:
         s += -0.1013
        else:
         if c23 <= 21.5:
          s += -0.0818
         else:
          s += 0.0179
       else:
        if c14 <= 0.91847:
         if c13 <= 0.23857:
          s += 0.0179
         else:
          if c23 <= 64.5:
           s += -0.0497
          else:
           if c5 <= 0.35917:
            s += 0.0179
           else:
            s += -0.3532
        else:
         s += -0.0747
    else:
     if c23 <= 37.5:
      s += 0.0179
     else:
      if c14 <= 0.58628:
       s += 0.0741
      else:
       if c48 <= 1439.5:
        s += 0.0763
       else:
        s += 0.0179
    if c44 <= 1e-35:
     if c26 <= 0.0032949:
      if c14 <= 0.89137:
       if c25 <= 0.94662:
        if c38 <= 1e-35:
         s += 0.0543
        else:
         s += -0.0168
       else:
        s += -0.0329
      else:
       s += -0.0161
     else:
      if c34 <= 36.5:
       if c18 <= 1409.3:
        if c25 <= 0.93093:
         if c14 <= 0.83042:
          if c27 <= 0.26759:
           s += 0.0978
          else:
           s += 0.0199
         else:
          if c26 <= 0.12549:
           s += -0.0487
          else:
           s += 0.0575
        else:
         if c19 <= 0.50224:
          s += -0.0868
         else:
          s += 0.0173
       else:
        if c13 <= 0.2506:
         if c27 <= 0.813:
          s += -0.113
         else:
          s += 0.0553
        else:
         if c40 <= 2.662:
          s += -0.0867
         else:
          s += 0.0098
      else:
       s += -0.113
    else:
     s += -0.0875
    if c24 <= 1e-35:
     if c55 <= 0.37981:
      if c14 <= 0.63939:
       if c63 <= 14.5:
        if c10 <= 1e-35:
         s += -0.083
        else:
         if c28 <= 57.5:
          s += 0.0469
         else:
          if c10 <= 0.51915:
           s += -0.083
          else:
           s += 0.0754
       else:
        s += -0.083
      else:
       if c63 <= 13.5:
        if c5 <= 0.47606:
         if c21 <= 12.25:
          s += -0.0203
         else:
          if c64 <= 1e-35:
           s += -0.0231
          else:
           s += 0.0406
        else:
         s += 0.0692
       else:
        s += -0.083
     else:
      if c29 <= 44.5:
       if c14 <= 0.78297:
        if c1 <= 17.5:
         s += -0.0057
        else:
         s += 0.0586
       else:
        if c28 <= 4.5:
         s += 0.0886
        else:
         s += -0.0421
      else:
       s += -0.0681
    else:
     s += -0.083
    if c54 <= 0.48684:
     if c44 <= 1e-35:
      if c34 <= 36.5:
       if c28 <= 107.5:
        if c57 <= 13.5:
         if c9 <= 1e-35:
          if c16 <= 0.62154:
           s += 0.0395
          else:
           s += -0.0081
         else:
          if c29 <= 59.5:
           s += 0.0651
          else:
           s += -0.0773
        else:
         if c38 <= 1e-35:
          s += 0.0457
         else:
          s += -0.072
       else:
        if c16 <= 0.99346:
         s += 0.0412
        else:
         s += -0.0996
      else:
       s += -0.0996
     else:
      s += -0.0624
    else:
     if c40 <= 3.5167:
      if c5 <= 0.34595:
       if c19 <= 0.33477:
        s += -0.0789
       else:
        if c28 <= 27.5:
         if c38 <= 1e-35:
          s += 0.007
         else:
          s += -0.0789
        else:
         s += -0.0777
      else:
       s += 0.0274
     else:
      s += 0.024
    if c24 <= 1e-35:
     if c59 <= 0.40588:
      if c25 <= 0.36073:
       if c66 <= 0.87553:
        if c61 <= 21.5:
         s += -0.0549
        else:
         if c65 <= 376.5:
          if c16 <= 0.49818:
           s += 0.0762
          else:
           if c62 <= 1e-35:
            if c9 <= 1e-35:
             if c43 <= 47.5:
              s += 0.0289
             else:
              s += -0.0245
            else:
             s += 0.0637
           else:
            s += -0.0773
         else:
          s += -0.0483
       else:
        s += 0.0459
      else:
       if c25 <= 0.96154:
        if c34 <= 32.5:
         if c10 <= 1e-35:
          s += -0.0773
         else:
          s += 0.0479
        else:
         s += -0.0773
       else:
        s += -0.022
     else:
      if c29 <= 44.5:
       if c61 <= 25.5:
        s += -0.056
       else:
        s += 0.0025
      else:
       s += -0.0702
    else:
     s += -0.0773
    if c46 <= 2.5:
     if c53 <= 1.5:
      if c54 <= 0.65833:
       if c56 <= 0.83686:
        if c13 <= 0.69866:
         if c18 <= 1648.3:
          if c24 <= 1e-35:
           s += 0.0234
          else:
           s += -0.0543
         else:
          if c56 <= 0.27257:
           if c66 <= 0.75029:
            s += -0.092
           else:
            s += 0.0093
          else:
           if c32 <= 2.5:
            s += 0.0764
           else:
            s += -0.0303
        else:
         s += -0.0555
       else:
        s += -0.1172
      else:
       s += -0.0356
     else:
      if c18 <= 4755:
       s += 0.039
      else:
       s += -0.0939
    else:
     if c18 <= 798.25:
      if c64 <= 1e-35:
       s += -0.0671
      else:
       if c38 <= 1e-35:
        if c19 <= 0.081357:
         s += -0.0542
        else:
         s += 0.0389
       else:
        s += -0.1066
     else:
      s += -0.0906
    if c41 <= 21.5:
     if c11 <= -11.5:
      s += -0.0955
     else:
      s += -0.008
    else:
     if c25 <= 0.97598:
      if c14 <= 0.91847:
       if c62 <= 1e-35:
        if c65 <= 399.5:
         if c5 <= 0.35917:
          s += 0.0271
         else:
          s += 0.0827
        else:
         if c13 <= 0.22756:
          if c13 <= 0.095087:
           s += 0.1072
          else:
           s += -0.193
         else:
          if c56 <= 0.67492:
           s += 0.0341
          else:
           s += -0.1354
       else:
        if c13 <= 0.1775:
         s += 0.0955
        else:
         if c13 <= 0.41202:
          if c23 <= 23.5:
           s += -0.194
          else:
           if c65 <= 126.5:
            if c67 <= 29.875:
             s += -0.5172
            else:
             s += 0.0145
           else:
            s += -0.8874
         else:
          s += -0.0371
      else:
       s += -0.0186
     else:
      s += -0.0545
    if c17 <= 1e-35:
     if c33 <= 0.20248:
      s += 0.0538
     else:
      if c51 <= 1e-35:
       if c53 <= 1.5:
        s += 0.0025
       else:
        if c28 <= 107.5:
         s += 0.0505
        else:
         if c33 <= 0.27584:
          s += -0.6538
         else:
          s += -0.0496
      else:
       if c10 <= 0.69852:
        if c28 <= 31.5:
         if c5 <= 0.53821:
          if c2 <= 1e-35:
           s += -0.075
          else:
           s += -0.0083
         else:
          s += 0.1071
        else:
         if c56 <= 0.27257:
          if c66 <= 0.75029:
           if c10 <= 0.45408:
            s += -0.0956
           else:
            s += -0.2986
          else:
           s += -0.0041
         else:
          if c10 <= 0.28795:
           s += -0.0998
          else:
           s += 0.0606
       else:
        s += 0.0779
    else:
     if c29 <= 1.5:
      s += 0.0058
     else:
      s += -0.0485
    if c26 <= 0.0032949:
     if c57 <= 7.5:
      if c29 <= 28.5:
       if c33 <= 0.146:
        s += 0.0838
       else:
        if c20 <= 49.5:
         s += -0.0171
        else:
         s += 0.0427
      else:
       s += -0.0541
     else:
      if c24 <= 1e-35:
       s += 0.0376
      else:
       s += -0.0594
    else:
     if c26 <= 0.28954:
      if c11 <= -11.5:
       if c33 <= 0.35038:
        if c46 <= 1.5:
         s += -0.0071
        else:
         s += -0.1036
       else:
        if c18 <= 264.25:
         s += -0.0071
        else:
         if c25 <= 0.15393:
          s += -0.0879
         else:
          s += -0.1758
      else:
       if c21 <= 23.25:
        s += -0.0071
       else:
        s += 0.0301
     else:
      if c33 <= 0.99911:
       if c13 <= 0.75883:
        s += 0.1214
       else:
        s += -0.0818
      else:
       s += -0.481
    if c17 <= 1e-35:
     if c34 <= 36.5:
      if c36 <= 31.5:
       if c55 <= 0.62829:
        if c65 <= 36.5:
         if c48 <= 642.5:
          s += 0.0013
         else:
          s += -0.0718
        else:
         s += 0.008
       else:
        if c14 <= 0.052743:
         s += -0.0766
        else:
         s += -0.0118
      else:
       if c14 <= 0.67538:
        if c65 <= 228.5:
         s += 0.0752
        else:
         s += 0.0204
       else:
        s += 0.008
     else:
      s += -0.0846
    else:
     if c23 <= 48.5:
      if c46 <= 5.5:
       if c55 <= 0.20526:
        s += 0.0033
       else:
        if c59 <= 0.20526:
         s += -0.0122
        else:
         s += -0.056
      else:
       s += -0.0857
     else:
      if c11 <= -5.5:
       if c66 <= 0.85774:
        s += -0.0813
       else:
        s += 0.0446
      else:
       s += 0.0446
    if s < -2.5 or s > 2.5:
        return 2 * s
    if c41 <= 20.5:
     if c11 <= -14.5:
      s += -0.0902
     else:
      if c54 <= 0.48684:
       s += 0.0125
      else:
       s += -0.0406
    else:
     if c25 <= 0.94662:
      if c14 <= 0.91847:
       if c68 <= 4.5:
        s += -0.1085
       else:
        if c62 <= 1e-35:
         if c32 <= 3.5:
          if c16 <= 0.49818:
           s += 0.0859
          else:
           s += 0.0294
         else:
          if c11 <= -36.5:
           s += -0.0548
          else:
           s += 0.0256
        else:
         if c56 <= 0.017701:
          if c7 <= 27.25:
           s += 0.0997
          else:
           if c16 <= 0.92676:
            if c16 <= 0.11386:
             s += 0.0996
            else:
             s += -0.3102
           else:
            s += 0.0977
         else:
          s += -0.151
      else:
       s += -0.0157
     else:
      if c4 <= 122.5:
       s += -0.0487
      else:
       s += 0.1438
    if c24 <= 1e-35:
     if c26 <= 0.0036166:
      if c36 <= 32.5:
       if c13 <= 0.30117:
        if c10 <= 0.51915:
         s += 0.0502
        else:
         if c56 <= 0.36727:
          s += -0.0096
         else:
          s += 0.0502
       else:
        if c15 <= 9.0028:
         s += -0.0531
        else:
         s += 0.0037
      else:
       s += 0.0502
     else:
      if c26 <= 0.28954:
       if c5 <= 0.18088:
        if c58 <= 2.4003:
         if c60 <= 1e-35:
          s += 0.0301
         else:
          s += -0.0647
        else:
         s += -0.0418
       else:
        if c10 <= 0.42232:
         if c55 <= 1e-35:
          s += -0.0647
         else:
          if c63 <= 14.5:
           s += -0.0008
          else:
           s += -0.0647
        else:
         s += -0.0647
      else:
       if c56 <= 0.16985:
        s += 0.1296
       else:
        s += -0.0351
    else:
     s += -0.0647
    if c19 <= 0.50224:
     if c31 <= 1e-35:
      if c63 <= 14.5:
       if c24 <= 1e-35:
        s += 0.0189
       else:
        s += -0.0665
      else:
       s += -0.0902
     else:
      if c16 <= 0.49818:
       if c62 <= 1e-35:
        s += 0.0189
       else:
        if c16 <= 0.11386:
         s += 0.0189
        else:
         s += -0.1967
      else:
       if c58 <= 2.4003:
        if c28 <= 5.5:
         if c6 <= 9.5:
          s += 0.0181
         else:
          s += -0.0813
        else:
         if c11 <= 5.5:
          s += -0.0579
         else:
          s += 0.0103
       else:
        if c40 <= 3.6454:
         s += -0.0732
        else:
         s += 0.0145
    else:
     if c63 <= 5.5:
      s += 0.0189
     else:
      if c26 <= 0.0069565:
       if c16 <= 0.93801:
        s += 0.0189
       else:
        s += 0.0856
      else:
       s += 0.0189
    if c59 <= 0.37981:
     if c24 <= 1e-35:
      if c66 <= 0.87553:
       if c33 <= 0.20248:
        s += 0.046
       else:
        if c28 <= 24.5:
         if c23 <= 46.5:
          s += 0.005
         else:
          if c67 <= 10.015:
           s += 0.0564
          else:
           if c33 <= 0.75021:
            s += -0.0768
           else:
            s += 0.1082
        else:
         if c56 <= 0.18545:
          s += -0.0768
         else:
          if c40 <= 2.5127:
           s += -0.0654
          else:
           if c33 <= 0.77478:
            if c66 <= 0.68544:
             s += 0.0198
            else:
             s += -0.0768
           else:
            s += 0.0687
      else:
       s += 0.0526
     else:
      s += -0.0768
    else:
     if c5 <= 0.35917:
      if c8 <= 2.6156:
       if c33 <= 0.119:
        s += 0.0467
       else:
        s += -0.0567
      else:
       s += -0.0025
     else:
      s += 0.0375
    if c49 <= 3.5:
     if c64 <= 1e-35:
      if c54 <= 0.48684:
       if c25 <= 0.99948:
        if c32 <= 2.5:
         s += 0.0287
        else:
         s += -0.0654
       else:
        s += -0.081
      else:
       s += -0.0679
     else:
      if c8 <= 3:
       if c28 <= 25.5:
        s += -0.0018
       else:
        s += -0.0667
      else:
       s += 0.0393
    else:
     if c32 <= 8.5:
      if c25 <= 0.30638:
       s += -0.0014
      else:
       if c25 <= 0.91226:
        if c9 <= 1e-35:
         if c23 <= 32.5:
          if c65 <= 95.5:
           s += -0.0014
          else:
           s += 0.0342
         else:
          s += 0.0523
        else:
         s += 0.0717
       else:
        s += -0.0014
     else:
      if c11 <= -17.5:
       if c27 <= 0.088139:
        s += -0.0014
       else:
        s += -0.112
      else:
       s += -0.0014
    if c38 <= 1e-35:
     if c8 <= 2.0001:
      if c48 <= 642.5:
       s += 0.035
      else:
       if c16 <= 0.62154:
        if c34 <= 18.5:
         if c22 <= 6.5:
          s += 0.0402
         else:
          s += -0.0441
        else:
         s += -0.0441
       else:
        if c21 <= 17.25:
         s += -0.0437
        else:
         if c64 <= 1e-35:
          s += -0.0365
         else:
          if c36 <= 1e-35:
           s += -0.0314
          else:
           s += 0.0485
     else:
      if c6 <= 4.5:
       if c69 <= 1e-35:
        if c49 <= 32.5:
         if c48 <= 4999.5:
          s += 0.0057
         else:
          if c16 <= 0.98202:
           if c66 <= 0.58046:
            s += 0.0526
           else:
            s += -0.0441
          else:
           s += -0.0441
        else:
         s += 0.0296
       else:
        s += 0.0871
      else:
       s += 0.0392
    else:
     s += -0.0441
    if c41 <= 9.5:
     if c11 <= -3.5:
      s += -0.0747
     else:
      if c64 <= 1e-35:
       s += -0.0552
      else:
       s += 0.0178
    else:
     if c25 <= 0.94662:
      if c28 <= 32.5:
       s += 0.0209
      else:
       if c56 <= 0.27257:
        if c65 <= 228.5:
         s += -0.0002
        else:
         if c65 <= 246.5:
          if c56 <= 0.037152:
           s += -0.3816
          else:
           s += 0.0537
         else:
          if c56 <= 0.25394:
           s += -0.0337
          else:
           if c4 <= 110.5:
            s += -0.1044
           else:
            s += -0.4272
       else:
        if c11 <= 16.5:
         if c56 <= 0.67492:
          if c41 <= 59.5:
           s += -0.0794
          else:
           s += 0.0281
         else:
          s += -0.1241
        else:
         s += 0.0695
     else:
      if c19 <= 0.50224:
       s += -0.0678
      else:
       s += 0.0128
    if c38 <= 1e-35:
     if c40 <= 3.281:
      if c28 <= 24.5:
       if c44 <= 1e-35:
        if c59 <= 0.62829:
         if c62 <= 1e-35:
          if c54 <= 0.48684:
           s += 0.0357
          else:
           s += 0.0024
         else:
          if c13 <= 0.1671:
           s += 0.0678
          else:
           s += -0.0397
        else:
         if c70 <= 0.014134:
          s += -0.0397
         else:
          s += 0.034
       else:
        s += -0.0397
      else:
       if c54 <= 0.15192:
        s += -0.0008
       else:
        s += -0.0397
     else:
      if c28 <= 118.5:
       if c71 <= 1e-35:
        if c59 <= 0.67544:
         s += 0.0412
        else:
         s += -0.0059
       else:
        s += -0.0397
      else:
       if c70 <= 0.053631:
        s += -0.0397
       else:
        s += 0.0903
    else:
     if c32 <= 8.5:
      s += -0.0397
     else:
      s += -0.1156
    if c26 <= 0.0069565:
     if c40 <= 3.281:
      if c31 <= 1e-35:
       s += 0.0207
      else:
       if c14 <= 0.84622:
        s += 0.0019
       else:
        s += -0.0453
     else:
      if c9 <= 1e-35:
       if c28 <= 118.5:
        s += 0.0287
       else:
        if c32 <= 1e-35:
         s += 0.1096
        else:
         s += -0.4128
      else:
       s += 0.0924
    else:
     if c62 <= 1e-35:
      if c26 <= 0.28954:
       if c26 <= 0.0075473:
        if c26 <= 0.0072728:
         s += -0.0077
        else:
         s += -0.1641
       else:
        if c66 <= 0.27497:
         s += -0.0373
        else:
         if c2 <= 0.26371:
          if c26 <= 0.027079:
           s += 0.0307
          else:
           s += -0.0147
         else:
          s += -0.0468
      else:
       if c10 <= 0.66223:
        s += 0.0832
       else:
        s += -0.35
     else:
      s += -0.1447
    if c33 <= 0.20248:
     if c65 <= 399.5:
      if c68 <= 3.5:
       s += -0.0966
      else:
       s += 0.0553
     else:
      s += -0.0094
    else:
     if c57 <= 24.5:
      if c40 <= 3.7588:
       if c54 <= 0.48684:
        if c48 <= 471.5:
         s += 0.05
        else:
         s += -0.015
       else:
        if c50 <= 1e-35:
         if c56 <= 0.40673:
          s += -0.0258
         else:
          s += 0.1506
        else:
         s += -0.0494
      else:
       if c56 <= 0.27257:
        if c65 <= 288.5:
         s += 0.0242
        else:
         if c13 <= 0.38054:
          if c48 <= 4603.5:
           s += -0.3232
          else:
           if c56 <= 0.25394:
            s += -0.0247
           else:
            s += -0.2003
         else:
          s += 0.03
       else:
        s += 0.0506
     else:
      if c71 <= 1e-35:
       s += 0.02
      else:
       s += -0.1567
    if c35 <= 12.5:
     if c18 <= 1409.3:
      if c36 <= 37.5:
       if c41 <= 3.5:
        s += -0.0468
       else:
        if c56 <= 0.83686:
         if c5 <= 0.47606:
          if c58 <= 1e-35:
           if c48 <= 1018.5:
            s += 0.0238
           else:
            s += -0.0932
          else:
           s += 0.0065
         else:
          s += 0.0454
        else:
         s += -0.095
      else:
       s += 0.0454
     else:
      if c40 <= 2.9241:
       s += -0.056
      else:
       if c27 <= 0.59376:
        s += 0.0673
       else:
        if c26 <= 0.032547:
         if c18 <= 4755:
          if c27 <= 0.61254:
           if c10 <= 0.60061:
            s += 0.0126
           else:
            s += -1.569
          else:
           s += 0.0156
         else:
          s += -0.0974
        else:
         if c10 <= 0.60061:
          s += -0.1596
         else:
          s += 0.092
    else:
     s += -0.0559
    if c41 <= 9.5:
     if c25 <= 0.30638:
      s += -0.0543
     else:
      if c26 <= 0.094442:
       if c46 <= 2.5:
        s += 0.0386
       else:
        s += -0.0195
      else:
       s += -0.103
    else:
     if c33 <= 0.20248:
      if c22 <= 2.5:
       if c4 <= 1e-35:
        if c65 <= 399.5:
         s += 0.0165
        else:
         s += -0.1586
       else:
        s += 0.0546
      else:
       s += -0.0528
     else:
      if c38 <= 1e-35:
       if c69 <= 1e-35:
        if c36 <= 31.5:
         if c57 <= 3.5:
          s += -0.0268
         else:
          s += 0.0018
        else:
         if c25 <= 0.32522:
          s += 0.0034
         else:
          if c33 <= 0.59117:
           s += 0.0018
          else:
           s += 0.0673
       else:
        s += 0.0758
      else:
       if c23 <= 17.5:
        s += -0.0276
       else:
        s += -0.1998
    if c19 <= 0.41703:
     if c25 <= 0.94662:
      if c18 <= 420.25:
       s += 0.0112
      else:
       if c1 <= 5.5:
        if c10 <= 0.12814:
         s += -0.0687
        else:
         if c37 <= 1.5:
          s += 0.0077
         else:
          s += -0.0835
       else:
        if c66 <= 0.85774:
         if c62 <= 1e-35:
          if c31 <= 1e-35:
           s += -0.027
          else:
           s += -0.0795
         else:
          if c25 <= 0.34333:
           s += -0.1087
          else:
           s += -0.491
        else:
         s += 0.0019
     else:
      if c4 <= 5.5:
       s += 0.0112
      else:
       s += -0.0849
    else:
     if c63 <= 5.5:
      s += 0.0112
     else:
      if c28 <= 1.5:
       s += 0.0112
      else:
       if c9 <= 1e-35:
        s += 0.0206
       else:
        if c20 <= -31.5:
         s += 0.0112
        else:
         s += 0.0911
    if c34 <= 36.5:
     if c5 <= 0.47606:
      if c24 <= 1e-35:
       if c18 <= 1344.3:
        if c36 <= 37.5:
         if c55 <= 0.35147:
          if c55 <= 1e-35:
           if c5 <= 0.34595:
            s += 0.0004
           else:
            s += -0.0545
          else:
           if c6 <= 5.5:
            s += 0.0127
           else:
            s += 0.0464
         else:
          if c8 <= 4.2965:
           if c16 <= 0.62154:
            if c5 <= 0.26152:
             s += -0.0462
            else:
             s += 0.0464
           else:
            s += -0.0353
          else:
           s += 0.0387
        else:
         s += 0.0464
       else:
        if c16 <= 0.93179:
         s += -0.0545
        else:
         s += -0.008
      else:
       s += -0.0545
     else:
      if c13 <= 0.35706:
       if c13 <= 0.30117:
        s += 0.0596
       else:
        s += -0.0858
      else:
       s += 0.2068
    else:
     s += -0.0858
    if c33 <= 0.20248:
     if c22 <= 2.5:
      if c62 <= 1e-35:
       s += 0.049
      else:
       if c27 <= 0.088139:
        s += 0.0982
       else:
        if c50 <= 1e-35:
         s += 0.1013
        else:
         s += -0.2148
     else:
      s += -0.0429
    else:
     if c69 <= 1e-35:
      if c49 <= 4.5:
       if c55 <= 0.34167:
        s += -0.0071
       else:
        s += -0.045
      else:
       if c11 <= 16.5:
        if c28 <= 5.5:
         if c10 <= 1e-35:
          s += -0.1423
         else:
          s += 0.0189
        else:
         if c33 <= 0.86648:
          if c33 <= 0.35038:
           s += 0.0123
          else:
           if c11 <= -27.5:
            if c41 <= 52.5:
             s += -0.1501
            else:
             s += -0.0636
           else:
            s += -0.0318
         else:
          s += -0.0027
       else:
        s += 0.0189
     else:
      s += 0.0623
    if c34 <= 36.5:
     if c18 <= 1344.3:
      if c36 <= 37.5:
       if c33 <= 0.56636:
        if c32 <= 8.5:
         if c14 <= 0.12284:
          s += -0.0213
         else:
          s += 0.0375
        else:
         s += -0.0373
       else:
        if c57 <= 24.5:
         if c48 <= 3590.5:
          if c48 <= 471.5:
           s += 0.0272
          else:
           if c40 <= 0.50021:
            s += -0.0702
           else:
            s += -0.0272
         else:
          s += 0.0375
        else:
         s += 0.0154
      else:
       s += 0.0375
     else:
      if c40 <= 2.9241:
       s += -0.0461
      else:
       if c56 <= 0.27257:
        if c65 <= 228.5:
         s += 0.0221
        else:
         if c10 <= 0.42232:
          s += 0.0207
         else:
          s += -0.0808
       else:
        if c58 <= 1.4502:
         s += 0.0762
        else:
         s += 0.0047
    else:
     s += -0.0808
    if c19 <= 0.50224:
     if c34 <= 25.5:
      if c18 <= 1344.3:
       if c62 <= 1e-35:
        if c50 <= 12.5:
         s += 0.0032
        else:
         s += -0.0531
       else:
        if c52 <= 1e-35:
         s += 0.0032
        else:
         if c18 <= 13.25:
          s += 0.0032
         else:
          s += -0.0963
      else:
       if c61 <= 59.5:
        if c11 <= 45.5:
         s += -0.0963
        else:
         s += 0.0032
       else:
        if c4 <= 1.5:
         s += -0.0691
        else:
         s += -0.0065
     else:
      s += -0.0963
    else:
     if c63 <= 4.5:
      if c5 <= 0.028002:
       s += 0.0656
      else:
       s += 0.0032
     else:
      if c56 <= 0.27257:
       s += 0.0032
      else:
       if c43 <= -29.5:
        s += 0.0032
       else:
        if c20 <= -25.5:
         s += 0.0032
        else:
         s += 0.0655
    if c26 <= 0.0069565:
     if c66 <= 0.98726:
      if c49 <= 4.5:
       s += -0.0135
      else:
       if c63 <= 4.5:
        if c28 <= 118.5:
         s += 0.0089
        else:
         s += -0.1298
       else:
        if c62 <= 1e-35:
         s += 0.0487
        else:
         s += -0.106
     else:
      s += 0.0832
    else:
     if c13 <= 0.2506:
      if c51 <= 2.5:
       if c26 <= 0.0075473:
        s += -0.1531
       else:
        s += -0.0145
      else:
       if c46 <= 1e-35:
        s += -0.2167
       else:
        s += -0.0027
     else:
      if c26 <= 0.28954:
       if c46 <= 2.5:
        if c28 <= 1.5:
         s += -0.0494
        else:
         if c62 <= 1e-35:
          s += 0.012
         else:
          s += -0.1496
       else:
        if c28 <= 6.5:
         s += 0.0061
        else:
         s += -0.0734
      else:
       s += 0.0785
    if c19 <= 0.50224:
     if c25 <= 0.94662:
      if c28 <= 24.5:
       s += -0.0099
      else:
       if c32 <= 11.5:
        if c25 <= 0.018677:
         s += -0.0616
        else:
         s += -0.0181
       else:
        s += -0.0928
     else:
      if c57 <= 15.5:
       s += -0.0741
      else:
       s += -0.0099
    else:
     if c38 <= 1e-35:
      if c53 <= 3.5:
       if c59 <= 0.67544:
        if c64 <= 1e-35:
         if c40 <= 3.88:
          s += -0.0066
         else:
          s += 0.045
        else:
         if c28 <= 118.5:
          if c3 <= 2.5:
           if c57 <= 18.5:
            s += 0.0121
           else:
            s += 0.0501
          else:
           s += 0.0685
         else:
          s += -0.0099
       else:
        s += -0.0091
      else:
       if c28 <= 100.5:
        s += 0.0709
       else:
        s += -0.0099
     else:
      s += -0.0099
    if c16 <= 0.11386:
     s += 0.1049
    else:
     if c62 <= 1e-35:
      if c16 <= 0.67187:
       if c13 <= 0.58888:
        if c56 <= 0.83686:
         s += 0.0611
        else:
         s += -0.0774
       else:
        if c58 <= 1.3003:
         s += 0.087
        else:
         s += -0.0372
      else:
       if c16 <= 0.94598:
        if c18 <= 1026.3:
         s += -0.0108
        else:
         if c66 <= 0.68544:
          s += -0.0416
         else:
          s += -0.1431
       else:
        if c53 <= 3.5:
         if c33 <= 0.36946:
          s += 0.032
         else:
          if c49 <= 2.5:
           s += -0.0473
          else:
           if c11 <= -36.5:
            s += -0.0702
           else:
            s += 0.0035
        else:
         s += 0.0383
     else:
      if c56 <= 0.017701:
       if c33 <= 0.29456:
        s += -0.184
       else:
        s += 0.0407
      else:
       s += -0.1039
    if c59 <= 0.14643:
     if c69 <= 1e-35:
      s += 0.0129
     else:
      s += 0.0835
    else:
     if c5 <= 0.35917:
      if c39 <= 33.5:
       if c33 <= 0.35038:
        if c32 <= 3.5:
         s += 0.0209
        else:
         s += -0.0338
       else:
        if c11 <= -23.5:
         s += -0.0822
        else:
         if c43 <= 58.5:
          if c23 <= 46.5:
           if c7 <= 412.25:
            s += -0.0274
           else:
            s += -0.0822
          else:
           s += 0.016
         else:
          if c27 <= 0.58589:
           s += 0.0853
          else:
           s += -0.0021
      else:
       if c32 <= 34.5:
        s += 0.0159
       else:
        s += -0.1797
     else:
      if c32 <= 7.5:
       if c27 <= 0.4254:
        if c34 <= 27.5:
         s += 0.0929
        else:
         s += -0.0781
       else:
        s += 0.0151
      else:
       s += -0.0781
    if c5 <= 0.47606:
     if c59 <= 0.20526:
      if c66 <= 0.87553:
       if c48 <= 471.5:
        s += 0.0792
       else:
        if c56 <= 0.27257:
         if c48 <= 3940.5:
          s += -0.0015
         else:
          if c65 <= 91.5:
           if c65 <= 86.5:
            s += 0.0818
           else:
            s += -0.6909
          else:
           if c27 <= 0.62477:
            s += 0.0581
           else:
            if c5 <= 0.068056:
             s += 0.0428
            else:
             s += -0.0856
        else:
         if c55 <= 1e-35:
          if c27 <= 0.47782:
           s += -0.1056
          else:
           s += 0.0091
         else:
          s += 0.0245
      else:
       s += 0.0461
     else:
      if c40 <= 3.4638:
       if c55 <= 0.45227:
        s += -0.0069
       else:
        s += -0.0384
      else:
       s += 0.0093
    else:
     if c56 <= 0.83686:
      s += 0.0603
     else:
      s += -0.0832
    if c38 <= 1e-35:
     if c19 <= 0.572:
      if c10 <= 0.077098:
       if c65 <= 40.5:
        s += -0.0074
       else:
        s += 0.0206
      else:
       if c69 <= 1e-35:
        s += -0.0074
       else:
        s += 0.0206
     else:
      if c33 <= 0.048395:
       s += 0.1103
      else:
       if c63 <= 5.5:
        s += 0.0206
       else:
        s += 0.0429
    else:
     if c33 <= 0.47182:
      if c52 <= 4.5:
       s += -0.0074
      else:
       if c52 <= 22.5:
        s += -0.048
       else:
        s += -0.1434
     else:
      if c13 <= 0.19021:
       if c65 <= 32.5:
        s += -0.2167
       else:
        s += -0.0074
      else:
       if c33 <= 0.95556:
        if c13 <= 0.61607:
         s += -0.0433
        else:
         s += -0.1054
       else:
        if c65 <= 265.5:
         s += -0.0863
        else:
         s += -0.2119
    if c4 <= 239:
     if c35 <= 12.5:
      if c33 <= 0.20248:
       if c22 <= 2.5:
        if c62 <= 1e-35:
         s += 0.0467
        else:
         s += -0.0318
       else:
        s += -0.0383
      else:
       if c54 <= 0.90455:
        if c11 <= 37.5:
         if c28 <= 5.5:
          s += 0.0222
         else:
          if c33 <= 0.77478:
           if c33 <= 0.35038:
            s += 0.0047
           else:
            if c4 <= 5.5:
             if c27 <= 0.57159:
              s += -0.0698
             else:
              s += 0.0173
            else:
             if c11 <= 15.5:
              s += -0.1
             else:
              s += 0.0053
          else:
           if c29 <= 2.5:
            if c64 <= 1e-35:
             s += -0.0206
            else:
             s += 0.0222
           else:
            s += -0.0352
        else:
         s += 0.0222
       else:
        s += -0.0337
     else:
      s += -0.0475
    else:
     s += 0.1251
    if c16 <= 0.11386:
     s += 0.1021
    else:
     if c44 <= 1e-35:
      if c27 <= 0.9342:
       if c62 <= 1e-35:
        if c59 <= 0.14643:
         if c28 <= 107.5:
          s += 0.0217
         else:
          if c16 <= 0.99346:
           s += 0.0735
          else:
           if c32 <= 1e-35:
            s += -0.0157
           else:
            s += -0.2458
        else:
         if c27 <= 0.088139:
          s += 0.1509
         else:
          s += -0.0069
       else:
        if c48 <= 471.5:
         s += 0.1396
        else:
         if c13 <= 0.1671:
          if c11 <= -1e-35:
           s += -0.1014
          else:
           s += 0.0917
         else:
          if c13 <= 0.42325:
           if c16 <= 0.95226:
            if c7 <= 48.25:
             s += -0.0953
            else:
             s += -0.2878
           else:
            s += -0.0087
          else:
           s += -0.0265
      else:
       s += 0.0529
     else:
      s += -0.0443
    if c38 <= 1e-35:
     if c69 <= 1e-35:
      if c9 <= 1e-35:
       if c27 <= 0.4254:
        if c48 <= 471.5:
         s += 0.147
        else:
         if c13 <= 0.2506:
          s += 0.0678
         else:
          if c2 <= 0.094541:
           s += -0.0078
          else:
           if c27 <= 0.088139:
            s += 0.2536
           else:
            s += 0.0236
       else:
        if c21 <= 21.25:
         s += -0.0078
        else:
         if c13 <= 0.15722:
          s += -0.0074
         else:
          s += 0.0262
      else:
       if c18 <= 105.25:
        s += -0.0078
       else:
        if c14 <= 0.80041:
         s += 0.056
        else:
         s += 0.0074
     else:
      if c59 <= 0.25658:
       s += 0.0849
      else:
       s += -0.0078
    else:
     if c2 <= 0.1861:
      s += -0.0078
     else:
      if c27 <= 0.26759:
       s += -0.0078
      else:
       s += -0.0977
    if c16 <= 0.11386:
     s += 0.0999
    else:
     if c19 <= 0.29122:
      if c14 <= 0.12284:
       s += -0.0494
      else:
       s += -0.0168
     else:
      if c26 <= 0.02045:
       if c65 <= 288.5:
        if c23 <= 32.5:
         if c7 <= 439.25:
          if c33 <= 0.31475:
           if c17 <= 1.5:
            s += 0.0702
           else:
            s += -0.0168
          else:
           s += 0.0117
         else:
          s += -0.0168
        else:
         if c28 <= 35.5:
          s += 0.0606
         else:
          s += -0.0025
       else:
        if c26 <= 0.018824:
         if c16 <= 0.99486:
          if c13 <= 0.1671:
           s += 0.0981
          else:
           s += -0.0168
         else:
          s += 0.0484
        else:
         s += 0.1246
      else:
       if c6 <= 8.5:
        s += -0.0168
       else:
        if c16 <= 0.91589:
         s += -0.0168
        else:
         s += 0.0945
    if c16 <= 0.11386:
     s += 0.0962
    else:
     if c19 <= 0.33477:
      if c16 <= 0.67187:
       if c53 <= 13.5:
        s += 0.0052
       else:
        s += -0.1872
      else:
       if c54 <= 0.90455:
        if c36 <= 37.5:
         if c55 <= 0.15192:
          if c7 <= 488.25:
           s += -0.0019
          else:
           s += -0.082
         else:
          if c14 <= 0.10601:
           s += -0.0733
          else:
           if c11 <= 23.5:
            if c5 <= 0.38862:
             s += -0.045
            else:
             s += 0.0052
           else:
            s += 0.0052
        else:
         s += 0.0052
       else:
        if c7 <= 317.25:
         s += -0.0563
        else:
         s += -0.1486
     else:
      if c53 <= 6.5:
       if c63 <= 5.5:
        s += 0.0052
       else:
        if c58 <= 1.8335:
         s += 0.0429
        else:
         s += 0.0052
      else:
       s += 0.0607
    if c41 <= 4.5:
     if c61 <= 4.5:
      if c37 <= 1.5:
       s += 0.0095
      else:
       s += -0.0474
     else:
      if c14 <= 0.37841:
       s += -0.0119
      else:
       s += -0.116
    else:
     if c34 <= 36.5:
      if c5 <= 0.47606:
       if c62 <= 1e-35:
        if c38 <= 1e-35:
         if c69 <= 1e-35:
          if c4 <= 239:
           if c5 <= 0.028002:
            s += 0.047
           else:
            s += 0.0062
          else:
           if c31 <= 3.5:
            s += 0.069
           else:
            s += 0.3363
         else:
          s += 0.0668
        else:
         if c5 <= 0.16991:
          s += -0.0717
         else:
          if c23 <= 12.5:
           s += 0.0062
          else:
           s += -0.0717
       else:
        if c5 <= 0.34595:
         s += 0.0123
        else:
         s += -0.0717
      else:
       s += 0.0495
     else:
      s += -0.0717
    if c18 <= 1409.3:
     if c4 <= 122.5:
      if c35 <= 12.5:
       if c16 <= 0.49818:
        if c4 <= 1e-35:
         s += -0.0658
        else:
         if c4 <= 2.5:
          s += 0.107
         else:
          s += 0.0259
       else:
        if c19 <= 0.14476:
         s += -0.0243
        else:
         if c67 <= 8.6705:
          s += 0.013
         else:
          s += -0.0243
      else:
       s += -0.0445
     else:
      s += 0.104
    else:
     if c16 <= 0.93179:
      if c10 <= 0.2796:
       s += -0.0099
      else:
       if c5 <= 0.47606:
        s += -0.1176
       else:
        s += 0.0999
     else:
      if c6 <= 2.5:
       if c67 <= 5.5725:
        s += -0.0613
       else:
        s += -0.0062
      else:
       if c4 <= 110.5:
        s += 0.0309
       else:
        if c5 <= 0.24535:
         s += 0.0814
        else:
         s += -0.3211
    if c68 <= 7.5:
     s += -0.0466
    else:
     if c64 <= 1e-35:
      if c13 <= 0.69866:
       if c1 <= 7.5:
        if c27 <= 0.22221:
         s += 0.0903
        else:
         s += 0.001
       else:
        if c7 <= 21.25:
         s += 0.0244
        else:
         if c10 <= 0.036656:
          s += -0.2136
         else:
          if c27 <= 0.9342:
           if c10 <= 0.77872:
            if c61 <= 59.5:
             s += -0.0781
            else:
             s += -0.0103
           else:
            if c13 <= 0.024259:
             s += -0.0094
            else:
             if c25 <= 0.41398:
              if c0 <= 226.5:
               s += -0.3302
              else:
               s += -0.0103
             else:
              s += 0.0267
          else:
           s += 0.0561
      else:
       s += -0.0695
     else:
      if c55 <= 0.20526:
       if c32 <= 16.5:
        s += 0.028
       else:
        s += -0.0751
      else:
       s += -0.0037
    if c26 <= 0.38485:
     if c26 <= 0.02045:
      if c40 <= 1.3132:
       if c5 <= 0.30547:
        if c36 <= 29.25:
         s += -0.0405
        else:
         if c43 <= 22.5:
          s += 0.0542
         else:
          s += -0.0405
       else:
        s += 0.0114
      else:
       s += 0.0096
     else:
      if c32 <= 14.5:
       if c10 <= 0.45408:
        if c58 <= 1.6002:
         if c62 <= 1e-35:
          if c68 <= 57.5:
           if c26 <= 0.094442:
            s += 0.0253
           else:
            s += -0.0963
          else:
           s += 0.0472
         else:
          s += -0.0963
        else:
         s += -0.0223
       else:
        if c65 <= 228.5:
         if c48 <= 3863.5:
          if c61 <= 44.5:
           s += -0.0963
          else:
           s += -0.0173
         else:
          s += 0.094
        else:
         s += -0.0963
      else:
       s += -0.0963
    else:
     s += 0.0797
    if c34 <= 36.5:
     if c5 <= 0.47606:
      if c24 <= 1e-35:
       if c18 <= 1344.3:
        if c62 <= 1e-35:
         if c23 <= 37.5:
          if c55 <= 0.35147:
           if c63 <= 5.5:
            s += 0.0075
           else:
            s += 0.0451
          else:
           if c40 <= 3.942:
            s += -0.0198
           else:
            s += 0.0296
         else:
          if c18 <= 798.25:
           s += 0.0488
          else:
           s += -0.0027
        else:
         s += -0.0426
       else:
        if c58 <= 0.29325:
         s += 0.1128
        else:
         if c40 <= 2.8513:
          s += -0.0426
         else:
          if c13 <= 0.024259:
           s += 0.0814
          else:
           s += -0.0108
      else:
       s += -0.0426
     else:
      if c66 <= 0.1267:
       if c13 <= 0.2506:
        s += 0.028
       else:
        s += -0.0701
      else:
       s += 0.0776
    else:
     s += -0.0701
    if c64 <= 1e-35:
     if c41 <= 20.5:
      s += -0.043
     else:
      if c9 <= 1e-35:
       if c10 <= 0.4043:
        if c56 <= 0.04769:
         if c10 <= 1e-35:
          s += -0.0816
         else:
          s += 0.0653
        else:
         s += -0.0095
       else:
        if c51 <= 1.5:
         if c25 <= 0.39703:
          s += -0.0391
         else:
          s += 0.011
        else:
         if c10 <= 0.63139:
          if c56 <= 0.13738:
           s += -0.252
          else:
           s += -0.0558
         else:
          s += 0.0498
      else:
       if c28 <= 1.5:
        if c10 <= 0.37358:
         s += -0.091
        else:
         s += 0.0575
       else:
        if c65 <= 399.5:
         s += 0.0615
        else:
         s += -0.0178
    else:
     if c36 <= 57.5:
      s += 0.0024
     else:
      if c28 <= 32.5:
       s += 0.0626
      else:
       s += 0.0024
    if c4 <= 239:
     if c27 <= 0.9342:
      if c10 <= 0.77872:
       if c34 <= 36.5:
        if c5 <= 0.47606:
         if c38 <= 1e-35:
          if c5 <= 0.060761:
           s += 0.0421
          else:
           s += -0.0013
         else:
          if c2 <= 0.1861:
           s += -0.0042
          else:
           s += -0.0706
        else:
         if c2 <= 0.23236:
          s += 0.0217
         else:
          s += 0.1494
       else:
        s += -0.0706
      else:
       if c10 <= 0.87367:
        if c27 <= 0.91313:
         if c27 <= 0.66757:
          s += -0.2013
         else:
          s += -0.0369
        else:
         if c27 <= 0.92369:
          s += -0.3397
         else:
          s += -0.0441
       else:
        if c32 <= 1e-35:
         s += 0.0281
        else:
         if c27 <= 0.69015:
          s += -0.5332
         else:
          s += -0.0884
     else:
      s += 0.041
    else:
     s += 0.109
    if c70 <= 0.012539:
     if c58 <= 1.05:
      s += 0.0097
     else:
      if c14 <= 0.9317:
       if c33 <= 0.47182:
        s += 0.0067
       else:
        if c11 <= -41.5:
         s += -0.1237
        else:
         if c49 <= 2.5:
          s += -0.0516
         else:
          if c28 <= 118.5:
           if c1 <= 11.5:
            if c1 <= 4.5:
             if c28 <= 1.5:
              s += -0.0592
             else:
              s += 0.0213
            else:
             s += -0.0406
           else:
            s += 0.0207
          else:
           s += -0.1093
      else:
       s += -0.0363
    else:
     if c5 <= 0.29561:
      if c5 <= 0.14722:
       if c4 <= 58.5:
        s += 0.0143
       else:
        s += 0.1149
      else:
       s += -0.0171
     else:
      if c62 <= 1e-35:
       s += 0.0489
      else:
       if c28 <= 1e-35:
        s += 0.0927
       else:
        s += -0.1125
    if c66 <= 0.9802:
     if c37 <= 1.5:
      if c33 <= 0.20248:
       s += 0.0215
      else:
       if c51 <= 1.5:
        if c40 <= 3.8207:
         s += -0.0027
        else:
         s += 0.0304
       else:
        if c2 <= 1e-35:
         if c55 <= 1e-35:
          s += 0.0265
         else:
          if c56 <= 0.1133:
           s += -0.1867
          else:
           s += -0.0648
        else:
         if c63 <= 5.5:
          if c35 <= 8.5:
           if c33 <= 0.59117:
            if c35 <= 3.5:
             s += -0.1448
            else:
             s += -0.0389
           else:
            s += -0.0007
          else:
           s += 0.0223
         else:
          if c13 <= 0.58145:
           s += 0.0624
          else:
           s += -0.0473
     else:
      if c7 <= 439.25:
       if c64 <= 1e-35:
        s += -0.0674
       else:
        s += 0.0031
      else:
       s += -0.227
    else:
     s += 0.0434
    if c70 <= 0.012539:
     if c64 <= 1e-35:
      if c37 <= 1.5:
       if c5 <= 0.12259:
        if c32 <= 1e-35:
         s += -0.0092
        else:
         if c2 <= 0.014269:
          s += -0.1998
         else:
          s += -0.0572
       else:
        s += -0.005
      else:
       s += -0.0798
     else:
      if c4 <= 85.5:
       s += 0.007
      else:
       s += -0.0498
    else:
     if c70 <= 0.27676:
      if c5 <= 0.28924:
       if c5 <= 0.14722:
        if c4 <= 58.5:
         s += 0.0192
        else:
         s += 0.1118
       else:
        if c10 <= 0.21174:
         s += 0.029
        else:
         s += -0.027
      else:
       if c62 <= 1e-35:
        if c10 <= 0.063334:
         s += 0.1443
        else:
         if c2 <= 0.26371:
          s += 0.0481
         else:
          s += -0.0528
       else:
        s += -0.0497
     else:
      s += -0.0473
    if c58 <= 3.6672:
     if c22 <= 5.5:
      if c16 <= 0.11386:
       s += 0.0901
      else:
       if c62 <= 1e-35:
        if c16 <= 0.71596:
         if c6 <= 14.5:
          s += 0.0384
         else:
          s += -0.0923
        else:
         if c43 <= -47.5:
          if c4 <= 239:
           s += -0.1182
          else:
           s += 0.3005
         else:
          if c6 <= 6.5:
           if c64 <= 1e-35:
            s += -0.015
           else:
            s += 0.0052
          else:
           if c29 <= 31.5:
            s += 0.0437
           else:
            s += -0.0356
       else:
        if c18 <= 13.25:
         s += 0.0433
        else:
         if c16 <= 0.82467:
          if c10 <= 0.22378:
           s += -0.0663
          else:
           s += -0.1947
         else:
          if c19 <= 0.14476:
           s += -0.0942
          else:
           s += 0.0695
     else:
      s += -0.0284
    else:
     s += -0.0384
    if c9 <= 1e-35:
     if c69 <= 1e-35:
      if c10 <= 0.19215:
       if c56 <= 0.16985:
        if c10 <= 1e-35:
         if c28 <= 1e-35:
          s += 0.0387
         else:
          s += -0.1365
        else:
         s += 0.0553
       else:
        if c19 <= 0.14476:
         s += -0.035
        else:
         s += 0.0132
      else:
       if c51 <= 2.5:
        if c19 <= 0.25126:
         s += -0.0273
        else:
         if c23 <= 18.5:
          if c57 <= 18.5:
           s += -0.0273
          else:
           s += 0.008
         else:
          if c28 <= 93.5:
           s += 0.0207
          else:
           s += -0.0273
       else:
        if c3 <= 2.5:
         s += -0.0595
        else:
         s += -0.0053
     else:
      s += 0.0535
    else:
     if c29 <= 31.5:
      if c1 <= 13.5:
       s += 0.0407
      else:
       s += -0.0418
     else:
      s += -0.0418
    if c9 <= 1e-35:
     if c39 <= 32.5:
      if c26 <= 0.28954:
       if c26 <= 0.02045:
        if c16 <= 0.11386:
         s += 0.0928
        else:
         if c23 <= 16.5:
          s += -0.0154
         else:
          if c19 <= 0.14476:
           s += -0.0405
          else:
           if c48 <= 1439.5:
            s += 0.0391
           else:
            s += -0.0018
       else:
        if c51 <= 2.5:
         s += -0.0181
        else:
         if c10 <= 0.31321:
          s += -0.0286
         else:
          s += -0.1016
      else:
       if c10 <= 0.66223:
        s += 0.0738
       else:
        s += -0.2688
     else:
      s += 0.0155
    else:
     if c29 <= 50.5:
      if c63 <= 3.5:
       s += -0.0118
      else:
       if c62 <= 1e-35:
        if c26 <= 0.0069565:
         s += 0.0709
        else:
         s += 0.0182
       else:
        s += -0.0472
     else:
      s += -0.0472
    if c10 <= 0.063334:
     if c5 <= 0.27607:
      if c36 <= 17.25:
       s += -0.0367
      else:
       s += 0.0781
     else:
      if c65 <= 45.5:
       s += -0.0845
      else:
       s += 0.1067
    else:
     if c8 <= 3.8801:
      if c39 <= 32.5:
       if c26 <= 0.12549:
        if c20 <= -25.5:
         if c5 <= 0.30547:
          s += -0.0854
         else:
          s += -0.0121
        else:
         s += -0.0092
       else:
        if c32 <= 7.5:
         if c65 <= 36.5:
          s += -0.0706
         else:
          s += 0.0553
        else:
         s += -0.1119
      else:
       s += 0.015
     else:
      if c26 <= 0.032547:
       if c18 <= 3883.8:
        s += 0.0342
       else:
        if c39 <= 32.5:
         s += -0.001
        else:
         s += -0.1342
      else:
       if c6 <= 4.5:
        s += -0.0916
       else:
        s += 0.0712
    if c48 <= 471.5:
     if c27 <= 0.45639:
      s += 0.1212
     else:
      if c23 <= 16.5:
       s += -0.0362
      else:
       s += 0.0532
    else:
     if c5 <= 0.028002:
      s += 0.0439
     else:
      if c53 <= 7.5:
       if c65 <= 32.5:
        s += -0.0376
       else:
        if c27 <= 0.088139:
         s += 0.083
        else:
         if c62 <= 1e-35:
          if c9 <= 1e-35:
           if c16 <= 0.62154:
            s += 0.0202
           else:
            if c29 <= 1.5:
             if c56 <= 0.34462:
              s += -0.006
             else:
              s += 0.0348
            else:
             s += -0.0206
          else:
           if c29 <= 59.5:
            if c17 <= 1.5:
             if c56 <= 0.83686:
              s += 0.0421
             else:
              s += -0.0462
            else:
             s += -0.0462
           else:
            s += -0.0462
         else:
          s += -0.0659
      else:
       s += 0.0418
    if c56 <= 0.83686:
     if c5 <= 0.47606:
      if c19 <= 0.55631:
       if c54 <= 0.57519:
        if c12 <= 1e-35:
         if c49 <= 16.5:
          if c25 <= 0.91226:
           if c14 <= 0.95777:
            s += 0.0072
           else:
            s += -0.0348
          else:
           s += -0.0489
         else:
          s += -0.0446
        else:
         s += 0.0072
       else:
        s += -0.0309
      else:
       if c63 <= 8.5:
        s += 0.0072
       else:
        s += 0.0418
     else:
      if c40 <= -0.49926:
       s += -0.076
      else:
       if c25 <= 0.13823:
        s += 0.0089
       else:
        if c26 <= 0.018824:
         if c13 <= 0.35706:
          s += 0.0747
         else:
          s += 0.1935
        else:
         if c26 <= 0.025263:
          if c51 <= 1e-35:
           s += -0.0192
          else:
           s += -0.5807
         else:
          s += 0.0203
    else:
     s += -0.0699
    if c70 <= 0.0092168:
     if c59 <= 0.20526:
      if c66 <= 0.27497:
       if c67 <= 16.058:
        if c66 <= 1e-35:
         s += -0.0047
        else:
         s += -0.0466
       else:
        s += 0.069
      else:
       if c16 <= 0.99733:
        if c66 <= 0.68544:
         s += 0.0202
        else:
         if c8 <= 3.4001:
          s += -0.0015
         else:
          if c35 <= 1e-35:
           if c32 <= 8.5:
            s += -0.0932
           else:
            s += -1.0409
          else:
           s += -0.0393
       else:
        s += 0.0398
     else:
      if c25 <= 0.99948:
       if c67 <= 4.0227:
        s += 0.0372
       else:
        s += -0.0168
      else:
       s += -0.0691
    else:
     if c7 <= 1e-35:
      s += 0.0482
     else:
      if c70 <= 0.30861:
       if c67 <= 8.6705:
        s += 0.0123
       else:
        s += -0.0494
      else:
       s += -0.0667
    if c48 <= 471.5:
     if c7 <= 130.25:
      if c3 <= 1e-35:
       s += 0.0263
      else:
       s += 0.1068
     else:
      if c36 <= 19.25:
       s += -0.0634
      else:
       s += 0.0465
    else:
     if c19 <= 0.50224:
      if c31 <= 1e-35:
       if c56 <= 0.83686:
        s += 0.0067
       else:
        s += -0.0782
      else:
       if c41 <= 2.5:
        s += -0.0701
       else:
        if c62 <= 1e-35:
         if c54 <= 0.57519:
          s += -0.0017
         else:
          if c2 <= 0.23236:
           if c7 <= 454.25:
            s += -0.0378
           else:
            s += -0.1533
          else:
           s += 0.0067
        else:
         if c7 <= 1e-35:
          s += -0.0106
         else:
          s += -0.1037
     else:
      if c9 <= 1e-35:
       s += 0.0067
      else:
       if c8 <= 2.6156:
        s += 0.0067
       else:
        s += 0.0474
    if c69 <= 1e-35:
     if c18 <= 1968.8:
      s += 0.0016
     else:
      if c16 <= 0.93179:
       s += -0.0755
      else:
       if c56 <= 0.34462:
        if c16 <= 0.9865:
         if c23 <= 4.5:
          s += -0.0678
         else:
          s += 0.0604
        else:
         if c28 <= 107.5:
          if c52 <= 1.5:
           if c56 <= 0.25394:
            if c64 <= 1e-35:
             if c5 <= 0.22102:
              s += -0.0993
             else:
              s += 0.0914
            else:
             s += 0.0226
           else:
            s += -0.1294
          else:
           s += 0.0521
         else:
          if c5 <= 0.14319:
           s += 0.0232
          else:
           s += -0.1845
       else:
        if c52 <= 12.5:
         s += 0.0586
        else:
         s += -0.1497
    else:
     if c58 <= 1.6002:
      s += 0.0845
     else:
      if c59 <= 0.25658:
       s += 0.0106
      else:
       s += -0.1668
    if c64 <= 1e-35:
     if c41 <= 21.5:
      if c7 <= 608.5:
       s += -0.0325
      else:
       s += -0.2733
     else:
      if c9 <= 1e-35:
       if c4 <= 144.5:
        s += -0.0122
       else:
        s += 0.1215
      else:
       if c28 <= 1.5:
        if c8 <= 4.5707:
         s += -0.0656
        else:
         s += 0.1805
       else:
        if c32 <= 3.5:
         s += 0.0499
        else:
         s += -0.0299
    else:
     if c12 <= 1e-35:
      if c23 <= 10.5:
       s += 0.0037
      else:
       if c57 <= 19.5:
        if c28 <= 5.5:
         s += 0.0037
        else:
         s += -0.0504
       else:
        if c49 <= 19.5:
         s += -0.0536
        else:
         if c28 <= 28.5:
          s += -0.2681
         else:
          s += -0.0188
     else:
      if c49 <= 17.5:
       s += 0.0037
      else:
       s += 0.0366
    if c59 <= 0.14643:
     if c62 <= 1e-35:
      s += 0.0144
     else:
      if c2 <= 0.0046087:
       s += 0.02
      else:
       if c33 <= 0.59117:
        s += -0.1652
       else:
        s += -0.0058
    else:
     if c70 <= 0.012539:
      if c39 <= 33.5:
       if c33 <= 0.63473:
        if c55 <= 0.51316:
         if c49 <= 10.5:
          s += 0.0232
         else:
          s += -0.0157
        else:
         s += -0.0247
       else:
        if c49 <= 2.5:
         s += -0.0712
        else:
         s += -0.021
      else:
       if c53 <= 2.5:
        if c23 <= 8.5:
         s += 0.0267
        else:
         if c12 <= 1e-35:
          if c53 <= 1e-35:
           s += -0.0627
          else:
           s += -0.2752
         else:
          if c14 <= 0.428:
           s += 0.0508
          else:
           s += -0.0408
       else:
        s += 0.0545
     else:
      s += 0.0127
    if c53 <= 6.5:
     if c10 <= 1e-35:
      s += -0.1138
     else:
      if c10 <= 0.063334:
       if c5 <= 0.27607:
        s += -0.0103
       else:
        s += 0.0987
      else:
       if c57 <= 13.5:
        if c9 <= 1e-35:
         if c5 <= 0.634:
          s += -0.0134
         else:
          if c49 <= 8.5:
           s += -0.1956
          else:
           s += -0.0015
        else:
         if c29 <= 30.5:
          s += 0.029
         else:
          if c35 <= 4.5:
           s += 0.026
          else:
           s += -0.0701
       else:
        if c18 <= 837.75:
         if c34 <= 18.5:
          if c12 <= 1e-35:
           if c5 <= 0.26992:
            if c1 <= 5.5:
             s += 0.0075
            else:
             s += -0.1007
           else:
            s += 0.0359
          else:
           s += 0.0359
         else:
          s += -0.1131
        else:
         s += -0.0078
    else:
     s += 0.034
    if c48 <= 1439.5:
     if c12 <= 1e-35:
      if c10 <= 0.45408:
       s += 0.0067
      else:
       if c23 <= 8.5:
        s += -0.0224
       else:
        if c18 <= 13.25:
         s += -0.0002
        else:
         if c4 <= 5.5:
          s += -0.0792
         else:
          s += -0.2179
     else:
      if c19 <= 0.14476:
       s += 0.0067
      else:
       if c59 <= 0.40588:
        s += 0.0481
       else:
        s += 0.0067
    else:
     if c19 <= 0.55631:
      if c1 <= 4.5:
       if c18 <= 105.25:
        s += -0.0547
       else:
        s += 0.0054
      else:
       if c19 <= 0.44474:
        if c16 <= 0.62154:
         s += -0.0067
        else:
         if c36 <= 57.5:
          if c1 <= 19.5:
           s += -0.0535
          else:
           s += -0.114
         else:
          s += -0.0118
       else:
        s += -0.0044
     else:
      s += 0.0054
    if c59 <= 0.14643:
     if c18 <= 4755:
      if c66 <= 0.96116:
       s += 0.0091
      else:
       s += 0.0625
     else:
      if c58 <= 0.90033:
       s += 0.0196
      else:
       s += -0.1553
    else:
     if c8 <= 3.8212:
      if c18 <= 1344.3:
       if c36 <= 37.5:
        if c16 <= 0.71596:
         if c1 <= 8.5:
          s += 0.028
         else:
          s += -0.0406
        else:
         if c28 <= 13.5:
          s += -0.0254
         else:
          s += 0.0044
       else:
        s += 0.028
      else:
       if c11 <= 16.5:
        if c61 <= 54.5:
         if c28 <= 75.5:
          s += -0.1166
         else:
          s += 0.0144
        else:
         s += -0.0307
       else:
        s += 0.0144
     else:
      if c66 <= 0.52016:
       if c26 <= 0.032547:
        s += 0.0521
       else:
        s += -0.0546
      else:
       s += -0.0139
    if c4 <= 239:
     if c27 <= 0.9342:
      if c4 <= 85.5:
       if c68 <= 7.5:
        if c28 <= 1e-35:
         if c49 <= 5.5:
          s += -0.0661
         else:
          s += 0.1221
        else:
         s += -0.0579
       else:
        if c2 <= 0.094541:
         s += -0.0053
        else:
         if c41 <= 33.5:
          if c11 <= -27.5:
           s += -0.0821
          else:
           if c60 <= 1e-35:
            if c27 <= 0.4254:
             if c6 <= 10.5:
              s += 0.0839
             else:
              s += -0.06
            else:
             s += 0.0061
           else:
            s += -0.0729
         else:
          s += 0.0277
      else:
       if c32 <= 3.5:
        s += 0.0001
       else:
        if c27 <= 0.83115:
         s += -0.091
        else:
         if c41 <= 17.5:
          s += -0.0545
         else:
          s += -1.2689
     else:
      s += 0.0363
    else:
     s += 0.0979
    if c41 <= 1.5:
     s += -0.0393
    else:
     if c53 <= 3.5:
      if c23 <= 100.5:
       if c2 <= 1e-35:
        if c51 <= 1e-35:
         s += 0.001
        else:
         if c23 <= 9.5:
          s += -0.0243
         else:
          s += -0.099
       else:
        if c10 <= 0.60061:
         if c22 <= 1e-35:
          s += 0.0185
         else:
          if c43 <= -16.5:
           s += -0.0515
          else:
           s += 0.002
        else:
         if c32 <= 10.5:
          if c27 <= 0.79872:
           if c23 <= 17.5:
            s += -0.0156
           else:
            s += -0.1182
          else:
           s += 0.0018
         else:
          if c39 <= 31.5:
           s += -0.5138
          else:
           s += -0.1182
      else:
       if c59 <= 0.34167:
        s += -0.0765
       else:
        s += -0.4719
     else:
      if c60 <= 1e-35:
       s += 0.0215
      else:
       s += -0.1517
    if c4 <= 239:
     if c26 <= 0.017583:
      s += 0.0035
     else:
      if c13 <= 1e-35:
       if c61 <= 59.5:
        s += -0.4068
       else:
        s += 0.0004
      else:
       if c4 <= 3.5:
        if c18 <= 121.25:
         s += 0.1089
        else:
         s += 0.0072
       else:
        if c13 <= 0.43495:
         if c66 <= 0.71525:
          if c13 <= 0.23857:
           if c5 <= 0.22102:
            s += 0.0877
           else:
            if c26 <= 0.022814:
             s += -0.1861
            else:
             s += -0.0216
          else:
           if c13 <= 0.2506:
            s += -0.1912
           else:
            if c13 <= 0.32694:
             s += 0.0047
            else:
             if c5 <= 0.10774:
              if c26 <= 0.047753:
               s += -0.6007
              else:
               s += -0.1003
             else:
              s += -0.0992
         else:
          s += 0.0034
        else:
         s += -0.0014
    else:
     s += 0.0936
    return s
