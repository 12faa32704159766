import {
  ablate,
  findGold,
  readOwnPassages,
  readStrategies
} from "../chunk-2VCBYFMF.mjs";
import "../chunk-ZEVL2VNB.mjs";
import "../chunk-6YUTXQMJ.mjs";
export {
  ablate,
  findGold,
  readOwnPassages,
  readStrategies
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFtdLAogICJzb3VyY2VzQ29udGVudCI6IFtdLAogICJtYXBwaW5ncyI6ICIiLAogICJuYW1lcyI6IFtdCn0K
