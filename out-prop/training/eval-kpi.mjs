import {
  compare,
  predict
} from "../chunk-KCL7AZG4.mjs";
import "../chunk-GBJLHHO5.mjs";
import "../chunk-LBVFDZJ6.mjs";
import "../chunk-R4CAFXOU.mjs";
import "../chunk-4MJL66B6.mjs";
import "../chunk-EQMLJMKU.mjs";
import "../chunk-5DWXA2GW.mjs";
import "../chunk-F4HRPUVZ.mjs";
import "../chunk-XPBD7J4T.mjs";
import "../chunk-ZEVL2VNB.mjs";
import "../chunk-6YUTXQMJ.mjs";
import "../chunk-LL7JQKRF.mjs";
export {
  compare,
  predict
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFtdLAogICJzb3VyY2VzQ29udGVudCI6IFtdLAogICJtYXBwaW5ncyI6ICIiLAogICJuYW1lcyI6IFtdCn0K
