import {
  SETTINGS,
  fit,
  fitFirst,
  pairsOf,
  prepare,
  withoutForest
} from "../chunk-WZPXZZCR.mjs";
import "../chunk-LYTXFQXY.mjs";
import "../chunk-2VCBYFMF.mjs";
import "../chunk-S6LWJJZP.mjs";
import "../chunk-KJK7333C.mjs";
import "../chunk-TQAF73HJ.mjs";
import "../chunk-Q6IMYWHV.mjs";
import "../chunk-YS7CBO2N.mjs";
import "../chunk-53X4GTNB.mjs";
import "../chunk-5DWXA2GW.mjs";
import "../chunk-F4HRPUVZ.mjs";
import "../chunk-XPBD7J4T.mjs";
import "../chunk-ZEVL2VNB.mjs";
import "../chunk-6YUTXQMJ.mjs";
import "../chunk-LL7JQKRF.mjs";
export {
  SETTINGS,
  fit,
  fitFirst,
  pairsOf,
  prepare,
  withoutForest
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFtdLAogICJzb3VyY2VzQ29udGVudCI6IFtdLAogICJtYXBwaW5ncyI6ICIiLAogICJuYW1lcyI6IFtdCn0K
