package dev.fixpoint.demo;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What is sold, and what people call for. */
final class Catalogue {
    /** A model and its product id. */
    record Model(String code, String zh, String en, String category) {}

    /**
     * A service and how often it is asked for.
     *
     * @param category of the products it is done on
     * @param symptoms codes of symptoms that lead to it; none for installation and upkeep
     */
    record Demand(String service, String category, int weight, List<String> symptoms, String note) {}

    static final List<Model> MODELS = List.of(
            new Model("YZ-KFR26", "云峰 1 匹壁挂空调", "Yunfeng 2.6 kW wall air conditioner", "AIRCON"),
            new Model("YZ-KFR35", "云峰 1.5 匹壁挂空调", "Yunfeng 3.5 kW wall air conditioner", "AIRCON"),
            new Model("YZ-KFR72", "云峰 3 匹柜式空调", "Yunfeng 7.2 kW cabinet air conditioner", "AIRCON"),
            new Model("YZ-MDV160", "云峰 16 千瓦中央空调", "Yunfeng 16 kW central air conditioner", "AIRCON"),
            new Model("YZ-BCD210", "云峰双门冰箱 210 升", "Yunfeng 210 l two-door refrigerator", "FRIDGE"),
            new Model("YZ-BCD458", "云峰对开门冰箱 458 升", "Yunfeng 458 l side-by-side refrigerator", "FRIDGE"),
            new Model("YZ-XQG80", "云峰滚筒洗衣机 8 公斤", "Yunfeng 8 kg front-loading washer", "WASHER"),
            new Model("YZ-XQG100", "云峰洗烘一体机 10 公斤", "Yunfeng 10 kg washer-dryer", "WASHER"),
            new Model("YZ-JSQ25", "云峰燃气热水器 13 升", "Yunfeng 13 l gas water heater", "HEATER"),
            new Model("YZ-JSQ31", "云峰燃气热水器 16 升", "Yunfeng 16 l gas water heater", "HEATER"),
            new Model("YZ-LCD55", "云峰 55 英寸电视", "Yunfeng 55-inch television", "TV"),
            new Model("YZ-LCD75", "云峰 75 英寸电视", "Yunfeng 75-inch television", "TV"),
            new Model("YZ-MON12", "云峰床旁监护仪", "Yunfeng bedside monitor", "MEDICAL"),
            new Model("YZ-US300", "云峰彩色超声诊断仪", "Yunfeng colour ultrasound system", "MEDICAL"),
            new Model("YZ-WG24", "云峰组合衣柜 2.4 米", "Yunfeng 2.4 m modular wardrobe", "FURNITURE"),
            new Model("YZ-SZ14", "云峰升降书桌 1.4 米", "Yunfeng 1.4 m height-adjustable desk", "FURNITURE"));

    static final List<Demand> DEMANDS = List.of(
            new Demand("AIRCON_REPAIR", "AIRCON", 18, List.of("AC_NO_COOLING", "AC_LEAKING", "AC_NOISE"), "客厅空调报修"),
            new Demand("AIRCON_INSTALLATION", "AIRCON", 9, List.of(), "新机安装，外机需高空作业"),
            new Demand("AIRCON_MAINTENANCE", "AIRCON", 12, List.of(), "换季清洗保养"),
            new Demand("FRIDGE_REPAIR", "FRIDGE", 9, List.of("FRIDGE_WARM", "FRIDGE_ICE"), "冰箱报修"),
            new Demand("WASHER_REPAIR", "WASHER", 9, List.of("WASHER_NO_SPIN", "WASHER_LEAKING"), "洗衣机报修"),
            new Demand("WASHER_INSTALLATION", "WASHER", 4, List.of(), "新机安装调试"),
            new Demand("HEATER_REPAIR", "HEATER", 9, List.of("HEATER_NO_IGNITION", "HEATER_COLD"), "热水器报修"),
            new Demand("HEATER_INSTALLATION", "HEATER", 4, List.of(), "拆旧装新，带烟管"),
            new Demand("GAS_CHECK", "HEATER", 7, List.of("GAS_SMELL"), "年度燃气安全检查"),
            new Demand("TV_REPAIR", "TV", 6, List.of("TV_NO_PICTURE", "TV_NO_POWER"), "电视报修"),
            new Demand("MEDICAL_REPAIR", "MEDICAL", 2, List.of("MED_ALARM"), "设备停用，科室催修"),
            new Demand("MEDICAL_MAINTENANCE", "MEDICAL", 3, List.of("MED_CALIBRATION"), "按计划计量校准"),
            new Demand("FURNITURE_ASSEMBLY", "FURNITURE", 8, List.of(), "上门组装，包装带走"));

    private static final Map<String, String> SYMPTOMS = Map.ofEntries(
            Map.entry("AC_NO_COOLING", "开机十分钟后不制冷"),
            Map.entry("AC_LEAKING", "室内机往下滴水"),
            Map.entry("AC_NOISE", "外机噪音大，邻居有意见"),
            Map.entry("FRIDGE_WARM", "冷藏室不凉，冷冻正常"),
            Map.entry("FRIDGE_ICE", "冷冻室结霜严重，抽屉拉不开"),
            Map.entry("WASHER_NO_SPIN", "脱水时报错停机"),
            Map.entry("WASHER_LEAKING", "进水后底部漏水"),
            Map.entry("HEATER_NO_IGNITION", "打不着火，换过电池"),
            Map.entry("HEATER_COLD", "水温上不去"),
            Map.entry("GAS_SMELL", "厨房偶有燃气味，已关阀"),
            Map.entry("TV_NO_PICTURE", "有声音没有画面"),
            Map.entry("TV_NO_POWER", "指示灯不亮，开不了机"),
            Map.entry("MED_ALARM", "持续报警，已停用"),
            Map.entry("MED_CALIBRATION", "读数偏差，需要校准"));

    private static final int WARRANTY_MONTHS = 36;

    private final Map<String, UUID> products = new LinkedHashMap<>();

    Catalogue(Setting setting, Sheets sheets) {
        var dice = setting.dice("catalogue");
        for (var model : MODELS) {
            var id = dice.id(Instant.EPOCH);
            products.put(model.code(), id);
            sheets.products.add(id, model.code(), model.zh(), model.en(), model.category());
            sheets.warrantyRules.add(id, WARRANTY_MONTHS, true, true, true);
        }
    }

    UUID product(Model model) {
        return Objects.requireNonNull(products.get(model.code()), model.code());
    }

    static String described(String symptom) {
        return SYMPTOMS.getOrDefault(symptom, symptom);
    }

    static List<Model> models(String category) {
        return MODELS.stream().filter(m -> m.category().equals(category)).toList();
    }
}
